import type { Caution, Lines, Routine, Seconds, Step } from '$lib/routine/types.ts';
import { saidIn } from './lines.ts';
import type { Cue, Segment } from './types.ts';

/** The `end` line is said this long before the end of a side; each of COUNTED seconds before it is ticked. */
const LAST_LINE: Seconds = 5;
const COUNTED: readonly Seconds[] = [3, 2, 1];
/** Times closer than this are one instant: sums of the same numbers may differ in their last digits. */
const INSTANT: Seconds = 0.001;

const isWork = ({ kind }: Segment) => kind === 'hold' || kind === 'move';

type Speaks = ReturnType<typeof saidIn>;

function beginning(
	segment: Segment,
	before: Segment | undefined,
	{ cues, reps }: Pick<Step, 'cues' | 'reps'>,
	says: Speaks,
	caution: Caution | undefined
): Cue {
	const time = segment.start;
	const sameStep = before?.step === segment.step;
	if (segment.kind === 'transition')
		return sameStep
			? { time, moment: 'swap', ...says.swap(segment) }
			: { time, moment: 'ready', ...says.ready(segment, cues, caution) };
	if (segment.kind === 'rest') return { time, moment: 'rest', ...says.rest(reps - segment.rep) };
	if (segment.rep > 1) return { time, moment: 'rep', ...says.line(cues.rep) };
	if (sameStep && before.side !== segment.side)
		return { time, moment: 'swap', ...says.swap(segment, cues.start) };
	const said = sameStep ? says.line(cues.start) : says.begin(segment, cues, caution);
	return { time, moment: 'start', ...said };
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

function within(bout: readonly Segment[], lines: Lines, reps: number, says: Speaks): Cue[] {
	const start = bout[0]?.start ?? 0;
	const end = bout.at(-1)?.end ?? start;
	const cues: Cue[] = COUNTED.map((before) => ({ time: end - before, moment: 'count' }));
	if (bout.at(-1)?.rep === reps && lines.end)
		cues.unshift({ time: end - LAST_LINE, moment: 'end', ...says.line(lines.end) });
	if (bout[0]?.rep === 1 && lines.middle)
		cues.push({ time: (start + end) / 2, moment: 'middle', ...says.line(lines.middle) });
	if (bout[0]?.rep === 1 && lines.quarter)
		cues.push({ time: start + (end - start) / 4, moment: 'quarter', ...says.line(lines.quarter) });
	return cues.filter(({ time }) => time - start >= INSTANT);
}

/** Which of two cues at one instant is heard: what begins there, before a line within, before a tick. */
const WITHIN: readonly Cue['moment'][] = ['quarter', 'middle', 'end'];
const weight = ({ moment }: Cue) => (moment === 'count' ? 0 : WITHIN.includes(moment) ? 1 : 2);

/** The weightier of both stays, and says what the other says if it says nothing (two lines: see `unsaid`). */
function merged(first: Cue, second: Cue): Cue {
	const [kept, other] = weight(second) > weight(first) ? [second, first] : [first, second];
	return kept.say ? kept : { ...kept, say: other.say, names: other.names };
}

function onePerInstant(cues: readonly Cue[]): Cue[] {
	const kept: Cue[] = [];
	for (const cue of cues.toSorted((a, b) => a.time - b.time)) {
		const last = kept.at(-1);
		if (!last || cue.time - last.time >= INSTANT) kept.push(cue);
		else kept[kept.length - 1] = merged(last, cue);
	}
	return kept;
}

/** The caution of a segment's exercise, where no earlier segment has the same: it is said once. */
function firstCaution(segments: readonly Segment[], at: number): Caution | undefined {
	const { caution } = segments[at]?.exercise ?? {};
	const before = segments.slice(0, at);
	return before.some(({ exercise }) => exercise.caution === caution) ? undefined : caution;
}

/** All that is heard, from the segments alone: what begins, what comes within, the finish. */
export function cuesOf(routine: Routine, segments: readonly Segment[]): readonly Cue[] {
	const says = saidIn(routine);
	const stepOf = ({ step }: Segment) => routine.steps[step] ?? { cues: {}, reps: 1 };
	const last = segments.at(-1);
	return onePerInstant([
		...segments.map((segment, i) =>
			beginning(segment, segments[i - 1], stepOf(segment), says, firstCaution(segments, i))
		),
		...bouts(segments).flatMap((bout) => {
			const [first] = bout;
			if (!first) return [];
			const { cues, reps } = stepOf(first);
			return within(bout, cues, reps, says);
		}),
		{ time: last?.end ?? 0, moment: 'finish', ...says.finish(last ? stepOf(last).cues : {}) }
	]);
}
