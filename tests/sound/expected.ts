import { inWords } from '$lib/words/said.ts';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { mix, speechWith } from '$lib/mix/mix.ts';
import { LEAD } from '$lib/speech/margins.ts';
import { scheduleOf } from '$lib/mix/schedule.ts';
import { PLAIN } from '$lib/mix/mix-options.ts';
import { RATE } from '$lib/mix/sounds.ts';
import { sentencesIn } from '$lib/speech/speech.ts';
import { clipsOf } from './clips.ts';

const HEADER = 44;

export const routines = library;

/** A routine's track as the app mixes it with its first voice, and what sounds when in it. */
export async function expectedOf(id: string) {
	const routine = library.find((one) => one.id === id);
	if (!routine) throw new Error(`There is no routine "${id}".`);
	const timeline = compile(routine);
	const clips = clipsOf(PLAIN.voice, sentencesIn(timeline, PLAIN));
	const speech = speechWith(timeline, PLAIN, clips);
	const samples = new Int16Array(await mix(timeline, PLAIN, clips).arrayBuffer(), HEADER);
	return {
		routine,
		samples,
		rate: RATE,
		schedule: scheduleOf(timeline, speech),
		/** Of every line, in the track's time. */
		lines: timeline.cues.flatMap(({ time, say }) =>
			say ? [{ time: LEAD + time, say: inWords(say) }] : []
		)
	};
}

export type Expected = Awaited<ReturnType<typeof expectedOf>>;
