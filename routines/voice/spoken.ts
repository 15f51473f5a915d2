import { exercises, library } from '$lib/routine/library.ts';
import { CONDITIONS } from '$lib/routine/schema.ts';
import { suit } from '$lib/routine/suit.ts';
import type { Exercise, Health, Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import { sentencesOf } from '$lib/timeline/sentences.ts';

/** A sentence that the app can say, and every place that says it. */
export interface Spoken {
	readonly sentence: string;
	readonly places: readonly string[];
}

type Line = readonly [line: string, place: string];

/** Said outside a routine. */
const appLines: readonly Line[] = [
	['Try again, same leg.', 'advice in a cramp'],
	['Ask someone to help.', 'advice in a cramp'],
	['Get medical help today.', 'advice in a cramp'],
	['Breathe in. Long breath out.', 'sample of a voice in the settings']
];

const healthy: Health = { unsteady: false, pregnant: false, pastClot: false, sciatica: false };
const everyHealth = CONDITIONS.reduce<readonly Health[]>(
	(all, condition) => all.flatMap((health) => [health, { ...health, [condition]: true }]),
	[healthy]
);

const linesOfExercise = ({ id, name, instruction }: Exercise): Line[] => [
	[`${name}.`, `routines/exercises/${id}.json, name`],
	[instruction, `routines/exercises/${id}.json, instruction`]
];

function linesOfRoutine(routine: Routine): Line[] {
	const timeline = compile(routine);
	return timeline.cues.flatMap(({ time, moment, say }) => {
		if (!say) return [];
		const { exercise, step } = segmentAt(timeline, time);
		const place = `routines/${routine.id}.json, ${exercise.id} (step ${step + 1}), ${moment}`;
		return [[say, place] as const];
	});
}

/** Every sentence of every shipped routine, however health and settings change it; by sentence. */
export function spoken(): readonly Spoken[] {
	const fitted = library.flatMap((routine) =>
		everyHealth.flatMap((health) => suit(routine, health) ?? [])
	);
	const lines = [
		...appLines,
		...[...exercises.values()].flatMap(linesOfExercise),
		...fitted.flatMap(linesOfRoutine)
	];
	const places = new Map<string, Set<string>>();
	for (const [line, place] of lines)
		for (const sentence of sentencesOf(line))
			places.set(sentence, (places.get(sentence) ?? new Set()).add(place));
	return [...places]
		.map(([sentence, found]) => ({ sentence, places: [...found] }))
		.sort((a, b) => (a.sentence < b.sentence ? -1 : 1));
}
