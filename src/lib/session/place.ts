import type { Seconds, Side } from '$lib/routine/types.ts';
import { read, remove, write } from '$lib/storage.ts';
import { keepOnDisk, readFromDisk } from './place-on-disk.ts';
import type { Extension, Session } from './session.svelte.ts';

const KEY = 'session';
const EVERY: Seconds = 5;
/** Next evening begins anew. */
const LONGEST: Seconds = 12 * 3600;

/** Where a session was left: enough to go on after a reload, a crash or a kill. */
export interface Place {
	readonly routine: string;
	readonly currentTime: Seconds;
	/** When it was kept, in ms since 1970. */
	readonly since: number;
	readonly running: boolean;
	readonly extensions: readonly Extension[];
	/** The step it stood in, by its place in the routine, and the leg. */
	readonly step: number;
	readonly side?: Side;
}

const isTime = (value: unknown): value is Seconds =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isExtension = (value: unknown): value is Extension =>
	Array.isArray(value) && value.length === 2 && value.every(isTime);

function checked(value: unknown, now = Date.now()): Place | undefined {
	const kept = value as Partial<Place> | undefined | null;
	if (!kept || typeof kept.routine !== 'string' || !isTime(kept.currentTime)) return;
	if (!isTime(kept.since) || (now - kept.since) / 1000 > LONGEST) return;
	const { routine, currentTime, since, running } = kept;
	const extensions = Array.isArray(kept.extensions) ? kept.extensions.filter(isExtension) : [];
	const step = isTime(kept.step) ? kept.step : 0;
	const side = kept.side === 'left' || kept.side === 'right' ? kept.side : undefined;
	return { routine, currentTime, since, running: running === true, extensions, step, side };
}

/** The place to go on from, if there is one of tonight. */
export const keptPlace = (): Place | undefined => checked(read(KEY));

/** The same after a crash: what reached the disk, where that is newer. */
export async function newestPlace(): Promise<Place | undefined> {
	const [here, onDisk] = [keptPlace(), checked(await readFromDisk())];
	return (onDisk?.since ?? 0) > (here?.since ?? 0) ? onDisk : here;
}

export function forgetPlace(): void {
	remove(KEY);
	keepOnDisk(undefined);
}

/** Keeps the session's place: at once when it stops or jumps, and every 5 s. Returns a way to stop. */
export function keepPlace(session: Session): () => void {
	let kept = { currentTime: -Infinity, playState: '' };
	const keep = () => {
		const { currentTime, playState, timeline, extensions } = session;
		if (playState === 'finished') return forgetPlace();
		kept = { currentTime, playState };
		const running = playState === 'running';
		const place: Place = {
			routine: timeline.routine.id,
			currentTime,
			since: Date.now(),
			running,
			extensions,
			step: session.segment.step,
			side: session.segment.side
		};
		write(KEY, place);
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
