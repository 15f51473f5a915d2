import type { Seconds, Side } from '$lib/routine/types.ts';
import { LEAD } from '$lib/speech/margins.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import type { Cue, Timeline } from '$lib/timeline/types.ts';
import type { SoundName } from './sounds.ts';
import type { Speech } from '$lib/speech/speech.ts';

/** A tick keeps this far from a voice. */
const APART: Seconds = 0.15;

const toneOf = {
	ready: 'ready',
	swap: 'swap',
	start: 'begin',
	rep: 'again',
	rest: 'rest',
	count: 'tick',
	finish: 'done',
	quarter: undefined,
	middle: undefined,
	end: undefined
} satisfies Record<Cue['moment'], SoundName | undefined>;

/** In the track, from its first sample: LEAD seconds after the timeline's time. */
export type Sounding = { readonly time: Seconds } & (
	| { readonly kind: 'tone'; readonly sound: SoundName; readonly side?: Side }
	| { readonly kind: 'voice'; readonly sound: string; readonly length: Seconds }
);

/** What sounds when, in order. While a line is spoken no second is ticked. */
export function scheduleOf(
	timeline: Timeline,
	speech: readonly Speech[] = []
): readonly Sounding[] {
	const isSpoken = (time: Seconds) =>
		speech.some(({ from, to }) => time > from - APART && time < to + APART);
	const tones = timeline.cues.flatMap(({ time, moment }): Sounding[] => {
		const sound = toneOf[moment];
		if (!sound || (moment === 'count' && isSpoken(time))) return [];
		const side = time < timeline.duration ? segmentAt(timeline, time).side : undefined;
		return [{ kind: 'tone', time: LEAD + time, sound, side }];
	});
	const voice = speech.flatMap(({ clips }) =>
		clips.map(({ time, length, sentence }): Sounding => {
			return { kind: 'voice', time: LEAD + time, sound: sentence, length };
		})
	);
	return [...tones, ...voice].sort((a, b) => a.time - b.time);
}
