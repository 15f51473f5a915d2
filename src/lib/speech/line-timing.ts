import type { Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import { unsaid } from '$lib/timeline/unsaid.ts';
import type { Manifest } from '$lib/voice/types.ts';
import { linesSpoken } from './speech.ts';

const AMOUNTS = ['all', 'names'] as const;
const seconds = (time: number) => `${time.toFixed(2)} s`;

/** The lines of a routine that this voice cannot say in their time: file and path, and both times. */
export function misfits(routine: Routine, { voice, clips }: Manifest): string[] {
	const timeline = compile(routine);
	const durations = new Map(clips.map(({ sentence, duration }) => [sentence, duration]));
	const found = AMOUNTS.flatMap((says) =>
		linesSpoken(timeline, { says }, (sentence) => durations.get(sentence))
			.filter(({ to, until }) => to > until)
			.map(({ cue: { time, moment }, to, until, clips }) => {
				const place = `steps[${segmentAt(timeline, time).step}].cues.${moment}`;
				const line = clips.map(({ sentence }) => sentence).join(' ');
				const [takes, has] = [seconds(to - time), seconds(until - time)];
				return `${routine.id}.json ${place}: "${line}" takes ${takes} (${voice}), has ${has}`;
			})
	);
	return [...new Set(found)];
}

/** The lines of a routine that no moment says, whoever speaks: file and path. */
export const lost = (routine: Routine): string[] =>
	unsaid(routine).map(
		({ step, moment, line }) =>
			`${routine.id}.json steps[${step}].cues.${moment}: "${line}" is never said: ` +
			'the step has no time for it, or another line at its instant'
	);

/** Stops the build where a line of these routines cannot be said, or not in its time. */
export function demandFit(routines: readonly Routine[], manifests: readonly Manifest[]): void {
	const found = routines.flatMap((routine) => [
		...lost(routine),
		...manifests.flatMap((manifest) => misfits(routine, manifest))
	]);
	if (found.length) throw new Error(found.join('\n'));
}
