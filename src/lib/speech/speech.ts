import type { Seconds } from '$lib/routine/types.ts';
import { sentencesOf } from '$lib/timeline/sentences.ts';
import type { Cue, Timeline } from '$lib/timeline/types.ts';
import { inWords } from '$lib/words/said.ts';
import { TAIL } from './margins.ts';

/** The last line is over this long before the track ends. */
const STILL: Seconds = 1;
/** From clip to clip. Their own quiet ends add 0.16 s: 0.5 to 0.6 s between two sentences. */
const PAUSE: Seconds = 0.4;
/** At least this long between a line's last clip and the next sound. */
const BREATH: Seconds = 0.1;

/** From a moment's tone to the first word: first the tone is heard, then the voice over what rings on. */
const AFTER_TONE = {
	ready: 1,
	swap: 1.1,
	start: 1.2,
	rep: 0.9,
	rest: 1.1,
	finish: 1,
	quarter: 0,
	middle: 0,
	end: 0,
	count: 0
} satisfies Record<Cue['moment'], Seconds>;

/** How much the voice says. */
export type Says = 'all' | 'names' | 'nothing';
export interface Amount {
	readonly says: Says;
}

export type DurationOf = (sentence: string) => Seconds | undefined;

/** A line as it is spoken, in the timeline's time. */
export interface Speech {
	readonly cue: Cue;
	readonly from: Seconds;
	readonly to: Seconds;
	readonly clips: readonly {
		readonly time: Seconds;
		readonly length: Seconds;
		readonly sentence: string;
	}[];
	/** When the next sound comes; the ticks of the last seconds give way to a line. */
	readonly until: Seconds;
}

/** In words; empty where nothing is said. */
export const lineOf = ({ say, names }: Cue, { says }: Amount) =>
	inWords(says === 'all' ? say : says === 'names' ? names : undefined);

/** Undefined where a sentence of the line has no clip: half a line would mislead. */
function spoken(
	cue: Cue,
	line: string,
	until: Seconds,
	durationOf: DurationOf
): Speech | undefined {
	const clips = [];
	const from = cue.time + AFTER_TONE[cue.moment];
	let to = from;
	for (const sentence of sentencesOf(line)) {
		const length = durationOf(sentence);
		if (length === undefined) return;
		const time: Seconds = clips.length ? to + PAUSE : from;
		to = time + length;
		clips.push({ time, length, sentence });
	}
	return clips.length ? { cue, from, to, clips, until } : undefined;
}

/** Every line that has clips for all its sentences, whether it fits its time or not. */
export function linesSpoken(
	{ cues, duration }: Timeline,
	choice: Amount,
	durationOf: DurationOf
): readonly Speech[] {
	const sounding = cues.filter((cue) => cue.moment !== 'count');
	return sounding.flatMap((cue, i) => {
		const line = lineOf(cue, choice);
		const until = sounding[i + 1]?.time ?? duration + TAIL - STILL;
		return (line && spoken(cue, line, until - BREATH, durationOf)) || [];
	});
}

/** What is spoken when. A sentence that would run into the next sound is left out, and those after it. */
export const speechOf = (
	timeline: Timeline,
	choice: Amount,
	durationOf: DurationOf
): readonly Speech[] =>
	linesSpoken(timeline, choice, durationOf).flatMap((speech) => {
		const clips = speech.clips.filter(({ time, length }) => time + length <= speech.until);
		const last = clips.at(-1);
		return last ? [{ ...speech, clips, to: last.time + last.length }] : [];
	});

/** All sentences that the timeline may say. */
export const sentencesIn = ({ cues }: Timeline, choice: Amount) =>
	new Set(cues.flatMap((cue) => sentencesOf(lineOf(cue, choice))));
