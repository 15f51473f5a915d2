import { habits } from '$words/health/habits.ts';
import { HABIT_KINDS, habitsOf, type Habit } from './habit.ts';
import { sourced, type Statement } from './statement.ts';
import { STUDY } from './study.ts';

interface Part<Id extends string, Line extends Statement> {
	readonly id: Id;
	readonly title: string;
	readonly lines: readonly Line[];
}

export const OVERLAP: readonly Statement[] = sourced(habits.overlap, { alike: ['articles'] });

/** For someone who is frightened: it comes before all else. */
export const HARMLESS: readonly Statement[] = sourced(habits.first, {
	harmless: ['nhs', 'articles']
});

/** In the order of a day; the night is its end. */
export const HABITS: readonly Part<'byDay' | 'evening' | 'inBed', Habit>[] = [
	{
		id: 'byDay',
		title: habits.byDay.title,
		lines: habitsOf(habits.byDay.lines, HABIT_KINDS.byDay)
	},
	{
		id: 'evening',
		title: habits.evening.title,
		lines: habitsOf(habits.evening.lines, HABIT_KINDS.evening)
	},
	{
		id: 'inBed',
		title: habits.inBed.title,
		lines: habitsOf(habits.inBed.lines, HABIT_KINDS.inBed)
	}
];

const atEnd = (ids: readonly string[]): readonly Habit[] =>
	HABITS.filter(({ id }) => ids.includes(id)).flatMap(({ lines }) =>
		lines.filter((line) => line.atEnd)
	);
/** Of each kind one is told at the end of an evening. */
export const AT_END = { bedding: atEnd(['inBed']), habit: atEnd(['byDay', 'evening']) };

/** The parts of the page that hold no habits. */
export const BESIDE: readonly Part<'why' | 'stretching' | 'medicines', Statement>[] = [
	{
		id: 'why',
		title: habits.why.title,
		lines: sourced(habits.why.lines, {
			unknown: ['articles'],
			tired: ['articles'],
			short: ['articles'],
			pointed: ['articles'],
			more: ['articles']
		})
	},
	{ id: 'stretching', title: habits.stretching.title, lines: STUDY },
	{
		id: 'medicines',
		title: habits.medicines.title,
		lines: sourced(habits.medicines.lines, {
			asCause: ['articles', 'handout'],
			byName: ['articles'],
			neverStop: ['articles'],
			tablet: ['nhs', 'articles'],
			magnesium: ['articles'],
			vitaminK: ['vitaminK'],
			quinine: ['quinine']
		})
	}
];
