import type { Seconds, Side } from '$lib/routine/types.ts';
import { read } from '$lib/device/storage.ts';
import type { Extension } from '$lib/timeline/types.ts';

export const RESUME_POINT_KEY = 'session';
/** Next evening begins anew. */
const LONGEST: Seconds = 12 * 3600;

/** Where a session was left: enough to go on after a reload, a crash or a kill. */
export interface ResumePoint {
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

/** What was kept, if it is a place of tonight. */
export function checkedResumePoint(value: unknown, now = Date.now()): ResumePoint | undefined {
	const kept = value as Partial<ResumePoint> | undefined | null;
	if (!kept || typeof kept.routine !== 'string' || !isTime(kept.currentTime)) return;
	if (!isTime(kept.since) || (now - kept.since) / 1000 > LONGEST) return;
	const { routine, currentTime, since, running } = kept;
	const extensions = Array.isArray(kept.extensions) ? kept.extensions.filter(isExtension) : [];
	const step = isTime(kept.step) ? kept.step : 0;
	const side = kept.side === 'left' || kept.side === 'right' ? kept.side : undefined;
	return { routine, currentTime, since, running: running === true, extensions, step, side };
}

/** The place to go on from, if there is one of tonight. */
export const keptResumePoint = (): ResumePoint | undefined =>
	checkedResumePoint(read(RESUME_POINT_KEY));
