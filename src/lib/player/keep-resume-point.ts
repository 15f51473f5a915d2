import type { Seconds } from '$lib/routine/types.ts';
import type { keepEvening } from './keep-evening.ts';
import { resumePointOf } from './resume-in.ts';
import { forgetResumePoint, putResumePoint } from './resume-point-on-disk.ts';
import type { Session } from './session.svelte.ts';

const EVERY: Seconds = 2;
/** Half the time between two looks: the point is kept at the look nearest to its time. */
const NEAREST: Seconds = 0.5;

/**
 * Keeps where the session is: when it starts, stops or jumps, and every 2 s; forgets it once at the end; and
 * with it what the evening has come to. Only while `mine`: while this window holds the session. Call `look`
 * at the start and at each change of the session.
 */
export function keepResumePoint(
	session: Session,
	{ mine, evening }: { mine: () => boolean; evening?: ReturnType<typeof keepEvening> }
) {
	let kept = { currentTime: -Infinity, playState: '' };
	/** True from pagehide to pageshow: an end that is seen while the page is left does not forget the point. */
	let going = false;
	const keep = () => {
		const { currentTime, playState } = session;
		if (!mine() || (going && playState === 'finished')) return;
		const forgotten = playState === 'finished' && kept.playState === 'finished';
		kept = { currentTime, playState };
		const point = { ...resumePointOf(session, Date.now()), evening: evening?.soFar() };
		if (playState !== 'finished') putResumePoint(point);
		else if (!forgotten) forgetResumePoint();
		evening?.keep();
	};
	const leave = () => {
		going = true;
		keep();
	};
	const comeBack = () => {
		going = false;
		keep();
	};
	const listening = new AbortController();
	const { signal } = listening;
	const look = () => {
		if (signal.aborted) return;
		const moved = session.currentTime - kept.currentTime;
		const jumped = moved < 0 || (moved > 0 && session.playState !== 'running');
		if (session.playState !== kept.playState || jumped || moved >= EVERY - NEAREST) keep();
	};
	globalThis.addEventListener?.('pagehide', leave, { signal });
	globalThis.addEventListener?.('pageshow', comeBack, { signal });
	globalThis.document?.addEventListener('visibilitychange', keep, { signal });
	return { look, stop: () => listening.abort() };
}
