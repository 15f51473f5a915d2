import { isSelectable } from '$lib/routine/kinds.ts';
import { library } from '$lib/routine/library.ts';
import { CONDITIONS } from '$lib/routine/schema.ts';
import { healthOf, suit } from '$lib/routine/suit.ts';
import type { Health, Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import { sentencesOf } from '$lib/timeline/sentences.ts';
import { inWords } from '$lib/words/said.ts';
import { relief } from '$words/relief.ts';

/** A sentence that the app can say, and every place that says it. */
export interface Spoken {
	readonly sentence: string;
	readonly places: readonly string[];
	/** Said to someone in a cramp, or just out of it: it must be understood at once. */
	readonly urgent: boolean;
}

type Line = Pick<Spoken, 'urgent'> & { readonly line: string; readonly place: string };

/** Said outside a routine. */
const appLines: readonly Line[] = Object.values(relief.advised).map((line) => ({
	line,
	place: 'src/lib/words/en/relief.ts',
	urgent: true
}));

const everyHealth = CONDITIONS.reduce<readonly Health[]>(
	(all, condition) => all.flatMap((health) => [health, { ...health, [condition]: true }]),
	[healthOf(() => false)]
);

function linesOfRoutine(routine: Routine): Line[] {
	const timeline = compile(routine);
	return timeline.cues.flatMap(({ time, moment, say, names }) => {
		const { exercise, step } = segmentAt(timeline, time);
		const place = `routines/${routine.id}.json, ${exercise.id} (step ${step + 1}), ${moment}`;
		const urgent = !isSelectable(routine);
		return [say, names].map((said) => ({ line: inWords(said), place, urgent }));
	});
}

/** Every sentence of every shipped routine, however health and settings change it; by sentence. */
export function spoken(): readonly Spoken[] {
	const fitted = library.flatMap((routine) =>
		everyHealth.flatMap((health) => suit(routine, health) ?? [])
	);
	const found = new Map<string, { urgent: boolean; places: Set<string> }>();
	for (const { line, place, urgent } of [...appLines, ...fitted.flatMap(linesOfRoutine)])
		for (const sentence of sentencesOf(line)) {
			const before = found.get(sentence);
			const places = (before?.places ?? new Set()).add(place);
			found.set(sentence, { places, urgent: urgent || Boolean(before?.urgent) });
		}
	return [...found]
		.map(([sentence, { urgent, places }]) => ({ sentence, urgent, places: [...places] }))
		.sort((a, b) => (a.sentence < b.sentence ? -1 : 1));
}
