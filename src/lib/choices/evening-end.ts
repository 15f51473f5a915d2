import { AT_END } from '$lib/help/habits.ts';
import { suits, type Habit } from '$lib/help/habit.ts';
import { KeptFields } from './kept-fields.svelte.ts';
import { nextInTurn } from './in-turn.ts';
import { settings } from './settings.svelte.ts';

/** In ms. */
const DAY = 24 * 3600 * 1000;
const kept = new KeptFields('habits');

/** What an evening ends with: a line about the bed, one about the day. Their ids are kept: the next come next. */
export function endOfEvening(): Readonly<Record<keyof typeof AT_END, Habit | undefined>> {
	const { health } = settings;
	const next = (kind: keyof typeof AT_END) =>
		nextInTurn(
			AT_END[kind].filter((habit) => suits(habit, health)),
			kept.fields[kind],
			Math.floor(Date.now() / DAY)
		);
	const told = { bedding: next('bedding'), habit: next('habit') };
	kept.change({ bedding: told.bedding?.id, habit: told.habit?.id });
	return told;
}
