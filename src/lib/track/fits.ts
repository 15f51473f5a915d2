import type { Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import { sentencesOf } from '$lib/timeline/sentences.ts';
import type { Manifest } from '$lib/voice/types.ts';
import { linesSpoken } from './speech.ts';

const AMOUNTS = ['all', 'names'] as const;
const seconds = (time: number) => `${time.toFixed(2)} s`;

/** The lines of a routine that this voice cannot say, or not in time: file and path, and both times. */
export function misfits(routine: Routine, { voice, clips }: Manifest): string[] {
	const timeline = compile(routine);
	const durations = new Map(clips.map(({ sentence, duration }) => [sentence, duration]));
	const place = (time: number, moment: string) => {
		const index = segmentAt(timeline, time).step;
		return `${routine.id}.json steps[${index}] ${moment} (${voice})`;
	};
	const unknown = timeline.cues.flatMap(({ time, moment, say }) =>
		sentencesOf(say ?? '')
			.filter((sentence) => !durations.has(sentence))
			.map((sentence) => `${place(time, moment)}: no clip of "${sentence}"; run: npm run voice`)
	);
	const late = AMOUNTS.flatMap((says) =>
		linesSpoken(timeline, { says }, (sentence) => durations.get(sentence))
			.filter(({ to, until }) => to > until)
			.map(({ cue, to, until, clips }) => {
				const line = clips.map(({ sentence }) => sentence).join(' ');
				const [takes, has] = [seconds(to - cue.time), seconds(until - cue.time)];
				return `${place(cue.time, cue.moment)}: "${line}" takes ${takes}, has ${has}`;
			})
	);
	return [...new Set([...unknown, ...late])];
}

/** Stops the build where a line of these routines cannot be said, or not in its time. */
export function demandFit(routines: readonly Routine[], manifests: readonly Manifest[]): void {
	const found = manifests.flatMap((manifest) =>
		routines.flatMap((routine) => misfits(routine, manifest))
	);
	if (found.length) throw new Error(found.join('\n'));
}
