import type { Figure } from './figure.ts';
import type { Seconds } from '$lib/routine/types.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import type { Segment, Timeline } from '$lib/timeline/types.ts';
import { smoothstep } from './geometry.ts';

type Motion = Figure['motion'];

/** Where the figure is in its move. */
export interface Moment {
	/** 0 at the first picture, 1 at the last. */
	readonly share: number;
	/** Of one round of a circle or one double step, 0 to 1. */
	readonly turn: number;
	/** Whether it moves at this time; a hold stands still. */
	readonly moving: boolean;
	/** Which way a breath goes. */
	readonly breath?: 'in' | 'out';
}

const INTO: Seconds = 2.4;
const OUT: Seconds = 2;
/** While one gets ready the move is shown anew about this often, slowly. */
const SHOWN: Seconds = 8;
const SHOWN_INTO: Seconds = 3.6;

/** The last picture; where a circle begins, its foot is half turned so that the ring is seen. */
export const STILL: Moment = { share: 1, turn: 0.125, moving: false };
const held: Moment = { share: 1, turn: 0, moving: false };

const moved = (share: number, turn = 0, breath?: Moment['breath']): Moment => ({
	share,
	turn,
	moving: true,
	breath
});

/** Shown slowly, over and over; at the end of the transition the body is in the pose. */
function gettingReady({ start, end }: Segment, time: Seconds): Moment {
	const length = end - start;
	const rounds = Math.max(1, Math.round(length / SHOWN));
	const round = length / rounds;
	const since = (time - start) % round;
	const into = Math.min(SHOWN_INTO, round);
	const wait = Math.max(0, Math.min(1, round - into - OUT));
	const isLast = time - start >= length - round;
	const back = isLast ? 0 : smoothstep((since - round + OUT) / OUT);
	return moved(smoothstep((since - wait) / into) - back);
}

/** Out of the pose, and in time for the next repetition back into it. */
function resting({ start, end }: Segment, time: Seconds): Moment {
	const half = (end - start) / 2;
	const out = smoothstep((time - start) / Math.min(OUT, half));
	const into = smoothstep(1 - (end - time) / Math.min(INTO, half));
	return moved(1 - out + into);
}

/** Held from the start, unless there was no time before it to get into the pose. */
function holding(segment: Segment, before: Segment | undefined, time: Seconds): Moment {
	const ready = before?.step === segment.step && before.side === segment.side;
	const since = time - segment.start;
	return ready || since >= INTO ? held : moved(smoothstep(since / INTO));
}

const modulo = (value: number, by: number) => ((value % by) + by) % by;

export type Breathing = Extract<Motion, { kind: 'breathe' }>;

/** Seconds since the last breath in began. In a transition one begins just at its end. */
export const breathAt = (motion: Breathing, { kind, start, end }: Segment, time: Seconds) =>
	modulo(time - (kind === 'transition' ? end : start), motion.in + motion.out);

/** A move that goes on and on. In a transition it comes round to its beginning just in time. */
function looped(motion: Motion, segment: Segment, time: Seconds): Moment | undefined {
	const since = time - (segment.kind === 'transition' ? segment.end : segment.start);
	if (motion.kind === 'loop') {
		const { there, stay, back, rest } = motion;
		const t = modulo(since, there + stay + back + rest);
		return moved(smoothstep(t / there) - smoothstep((t - there - stay) / back));
	}
	if (motion.kind === 'breathe') {
		const t = breathAt(motion, segment, time);
		const share = smoothstep(t / motion.in) - smoothstep((t - motion.in) / motion.out);
		return moved(share, 0, t < motion.in ? 'in' : 'out');
	}
	if (motion.kind === 'hold') return undefined;
	// every second repetition goes the other way round
	const way = motion.kind === 'circle' && segment.rep % 2 === 0 && segment.rep > 0 ? -1 : 1;
	return moved(1, modulo((way * since) / motion.seconds, 1));
}

/** The figure's moment at a time of the timeline. Pure, so pause, seek and a locked screen are right. */
export function momentAt(motion: Motion, timeline: Timeline, time: Seconds): Moment {
	const segment = segmentAt(timeline, time);
	const loop = looped(motion, segment, time);
	if (loop) return loop;
	if (segment.kind === 'transition') return gettingReady(segment, time);
	if (segment.kind === 'rest') return resting(segment, time);
	const before = timeline.segments[timeline.segments.indexOf(segment) - 1];
	return holding(segment, before, time);
}

/** With less motion: the first picture while one gets ready or rests, the last one else. */
export function stillAt(motion: Motion, timeline: Timeline, time: Seconds): Moment {
	const { kind } = segmentAt(timeline, time);
	const away = motion.kind === 'hold' && (kind === 'transition' || kind === 'rest');
	return { ...STILL, share: away ? 0 : 1, breath: momentAt(motion, timeline, time).breath };
}
