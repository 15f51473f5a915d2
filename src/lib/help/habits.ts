import { habits } from '$words/health/habits.ts';
import { sourced, type Statement } from './statement.ts';
import { STUDY } from './study.ts';

interface Habits {
	readonly title: string;
	readonly lines: readonly Statement[];
}

const { inBed, byDay, stretching, medicines } = habits;

export const OVERLAP: readonly Statement[] = sourced(habits.overlap, { alike: ['articles'] });

export const HABITS: readonly Habits[] = [
	{
		title: inBed.title,
		lines: sourced(inBed.lines, {
			covers: ['mayo', 'handout'],
			pointedFeet: ['articles'],
			onBack: ['articles'],
			onSide: ['articles'],
			latePregnancy: ['lying']
		})
	},
	{
		title: byDay.title,
		lines: sourced(byDay.lines, {
			stretch: ['mayo', 'handout'],
			drink: ['mayo', 'handout'],
			alcohol: ['mayo', 'handout'],
			standing: ['articles'],
			walk: ['articles'],
			shoes: ['handout', 'articles']
		})
	},
	{ title: stretching.title, lines: STUDY },
	{
		title: medicines.title,
		lines: sourced(medicines.lines, {
			asCause: ['articles', 'handout'],
			magnesium: ['articles'],
			quinine: ['quinine']
		})
	}
];
