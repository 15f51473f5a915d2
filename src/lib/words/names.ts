import type { Exercise, Routine, Seconds, Side } from '$lib/routine/types.ts';
import { language } from '$words/language.ts';
import { names } from '$words/names.ts';

interface Named {
	readonly exercise: Pick<Exercise, 'name'>;
	readonly side?: Side;
}

/** "Wall calf stretch, left leg" */
export const titleOf = ({ exercise, side }: Named): string =>
	side ? names.ofLeg(exercise.name, side) : exercise.name;

const alternatives = new Intl.ListFormat(language.tag, { type: 'disjunction' });
/** "standing or rubbing": what it leaves out for this person. */
export const lostIn = ({ without = [] }: Pick<Routine, 'without'>) =>
	alternatives.format(without.map((loss) => names.loss[loss]));

/** "Bedtime calm, without standing" */
export const routineTitle = (routine: Pick<Routine, 'title' | 'without'>): string =>
	routine.without ? names.titleWithout(routine.title, lostIn(routine)) : routine.title;

/** Whole numbers in the language's digits, without marks between them. */
export const digits = (options: Intl.NumberFormatOptions) =>
	new Intl.NumberFormat(language.tag, { useGrouping: false, ...options });
const one = digits({});
/** 7 → "7", in the language's digits. */
export const numeral = (whole: number): string => one.format(whole);
const two = digits({ minimumIntegerDigits: 2 });
/** 75 → "1:15" */
export const clock = (whole: number) =>
	names.clock(one.format(Math.floor(whole / 60)), two.format(whole % 60));

/** 75 → "1:15", as a timer shows it: a second that has begun still counts. */
export const clockTime = (seconds: Seconds): string =>
	// what comes out at -0 would be shown with its sign
	clock(Math.ceil(seconds - 0.01) || 0);

const minutes = digits({ style: 'unit', unit: 'minute' });
/** 750 → "13 min": how long a routine is. */
export const inMinutes = (time: Seconds): string =>
	minutes.format(Math.max(1, Math.round(time / 60)));
