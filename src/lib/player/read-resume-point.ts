import type { Seconds, Side } from '$lib/routine/types.ts';
import { read } from '$lib/device/storage.ts';
import type { Segment } from '$lib/timeline/types.ts';
import type { EveningSoFar, NamedExtension, ResumePoint, TimedPoint } from './resume-point.ts';

export const RESUME_POINT_KEY = 'session';
/** A point that is older is of another evening. */
const LONGEST: Seconds = 12 * 3600;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;
const isTime = (value: unknown): value is Seconds =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isCount = (value: unknown): value is number => isTime(value) && Number.isInteger(value);
const isSide = (value: unknown): value is Side => value === 'left' || value === 'right';
const KINDS: readonly unknown[] = ['transition', 'hold', 'move', 'rest'];
const isKind = (value: unknown): value is Segment['kind'] => KINDS.includes(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const listOf = <T>(value: unknown, is: (one: unknown) => one is T): readonly T[] =>
	Array.isArray(value) ? value.filter(is) : [];
const isTimedExtension = (value: unknown): value is TimedPoint['extensions'][number] =>
	Array.isArray(value) && value.length === 2 && value.every(isTime);

function nameIn({ exercise, occurrence, side, rep, kind }: Readonly<Record<string, unknown>>) {
	if (!isText(exercise) || !isCount(occurrence) || !isCount(rep) || !isKind(kind)) return;
	return { exercise, occurrence, side: isSide(side) ? side : undefined, rep, kind };
}

function extensionIn(value: unknown): readonly NamedExtension[] {
	const name = isObject(value) ? nameIn(value) : undefined;
	return name && isObject(value) && isTime(value.by) ? [{ ...name, by: value.by }] : [];
}

function eveningIn(value: unknown): EveningSoFar | undefined {
	if (!isObject(value) || !isTime(value.startedAt) || !isTime(value.played)) return;
	const { startedAt, played } = value;
	const zone = isText(value.zone) ? value.zone : undefined;
	return { startedAt, zone, played, skipped: listOf(value.skipped, isText) };
}

/** What was kept, if it is a point of tonight, or of the future: kept before the clock was set back. */
export function checkedResumePoint(value: unknown, now = Date.now()): ResumePoint | undefined {
	if (!isObject(value) || !isText(value.routine) || !isTime(value.since)) return;
	if ((now - value.since) / 1000 > LONGEST) return;
	const { routine, since } = value;
	const evening = eveningIn(value.evening);
	const point = { routine, since, running: value.running === true, evening };
	if (value.version === 2) {
		const name = nameIn(value);
		if (!name || !isTime(value.within)) return;
		const made: readonly unknown[] = Array.isArray(value.extensions) ? value.extensions : [];
		const extensions = made.flatMap(extensionIn);
		const { version, within, order } = value;
		return { version, ...point, ...name, within, extensions, order: listOf(order, isText) };
	}
	if ((value.version ?? 1) !== 1 || !isTime(value.currentTime)) return;
	const { currentTime, step, side } = value;
	return {
		version: 1,
		...point,
		currentTime,
		extensions: listOf(value.extensions, isTimedExtension),
		step: isCount(step) ? step : 0,
		side: isSide(side) ? side : undefined
	};
}

/** The point to go on from, if there is one of tonight. */
export const keptResumePoint = (): ResumePoint | undefined =>
	checkedResumePoint(read(RESUME_POINT_KEY));
