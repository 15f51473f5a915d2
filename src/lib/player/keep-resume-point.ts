import type { Seconds } from '$lib/routine/types.ts';
import { remove, write } from '$lib/device/storage.ts';
import { RESUME_POINT_KEY, type ResumePoint } from './resume-point.ts';
import { keepOnDisk } from './resume-point-on-disk.ts';
import type { Session } from './session.svelte.ts';

const EVERY: Seconds = 5;

export function forgetResumePoint(): void {
	remove(RESUME_POINT_KEY);
	keepOnDisk(undefined);
}

/** Keeps the session's place: at once when it stops or jumps, and every 5 s. Returns a way to stop. */
export function keepResumePoint(session: Session): () => void {
	let kept = { currentTime: -Infinity, playState: '' };
	const keep = () => {
		const { currentTime, playState, timeline, extensions } = session;
		if (playState === 'finished') return forgetResumePoint();
		kept = { currentTime, playState };
		const running = playState === 'running';
		const place: ResumePoint = {
			routine: timeline.routine.id,
			currentTime,
			since: Date.now(),
			running,
			extensions,
			step: session.segment.step,
			side: session.segment.side
		};
		write(RESUME_POINT_KEY, place);
		keepOnDisk(place);
	};
	session.onchange = () => {
		const moved = session.currentTime - kept.currentTime;
		if (session.playState !== kept.playState || moved < 0 || moved >= EVERY) keep();
	};
	addEventListener('pagehide', keep);
	document.addEventListener('visibilitychange', keep);
	keep();
	return () => {
		session.onchange = undefined;
		removeEventListener('pagehide', keep);
		document.removeEventListener('visibilitychange', keep);
	};
}
