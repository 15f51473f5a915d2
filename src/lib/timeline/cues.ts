import type { Lines, Routine, Seconds } from '$lib/routine/types.ts';
import type { Cue, Segment } from './types.ts';

/** How long before its end a side hears its last line, and how many seconds are counted out. */
const LAST_LINE: Seconds = 5;
const COUNTED: readonly Seconds[] = [3, 2, 1];
/** Closer than this, two sums of the same times are one instant. */
const INSTANT: Seconds = 0.001;

const isWork = ({ kind }: Segment) => kind === 'hold' || kind === 'move';

function beginning(segment: Segment, before: Segment | undefined, lines: Lines): Cue {
	const time = segment.start;
	const sameStep = before?.step === segment.step;
	if (segment.kind === 'transition')
		return sameStep ? { time, moment: 'swap' } : { time, moment: 'ready', say: lines.ready };
	if (segment.kind === 'rest') return { time, moment: 'rest' };
	if (segment.rep > 1) return { time, moment: 'rep', say: lines.rep };
	const changedLegs = sameStep && before.side !== segment.side;
	return { time, moment: changedLegs ? 'swap' : 'start', say: lines.start };
}

/** Runs of holds or moves that no rest, transition or change of legs breaks. */
function bouts(segments: readonly Segment[]): Segment[][] {
	const found: Segment[][] = [];
	segments.forEach((segment, i) => {
		const before = segments[i - 1];
		const goesOn =
			before && isWork(before) && before.step === segment.step && before.side === segment.side;
		if (isWork(segment) && goesOn) found.at(-1)?.push(segment);
		else if (isWork(segment)) found.push([segment]);
	});
	return found;
}

function within(bout: readonly Segment[], lines: Lines, reps: number): Cue[] {
	const start = bout[0]?.start ?? 0;
	const end = bout.at(-1)?.end ?? start;
	const cues: Cue[] = COUNTED.map((before) => ({ time: end - before, moment: 'count' }));
	if (bout.at(-1)?.rep === reps && lines.end)
		cues.unshift({ time: end - LAST_LINE, moment: 'end', say: lines.end });
	if (bout[0]?.rep === 1 && lines.middle)
		cues.push({ time: (start + end) / 2, moment: 'middle', say: lines.middle });
	if (bout[0]?.rep === 1 && lines.quarter)
		cues.push({ time: start + (end - start) / 4, moment: 'quarter', say: lines.quarter });
	return cues.filter(({ time }) => time > start);
}

/** Of two cues at one instant the first stays, and takes over the other's line if it has none. */
function onePerInstant(cues: readonly Cue[]): Cue[] {
	const kept: Cue[] = [];
	for (const cue of cues.toSorted((a, b) => a.time - b.time)) {
		const last = kept.at(-1);
		if (last && cue.time - last.time < INSTANT)
			kept[kept.length - 1] = { ...last, say: last.say ?? cue.say };
		else kept.push(cue);
	}
	return kept;
}

/** All that is heard, from the segments alone: what begins, what comes within, the finish. */
export function cuesOf({ steps }: Routine, segments: readonly Segment[]): readonly Cue[] {
	const linesOf = ({ step }: Segment): Lines => steps[step]?.cues ?? {};
	const last = segments.at(-1);
	return onePerInstant([
		...segments.map((segment, i) => beginning(segment, segments[i - 1], linesOf(segment))),
		...bouts(segments).flatMap((bout) => {
			const [first] = bout;
			return first ? within(bout, linesOf(first), steps[first.step]?.reps ?? 1) : [];
		}),
		{ time: last?.end ?? 0, moment: 'finish', say: last && linesOf(last).finish }
	]);
}
