import type { Condition, Health } from '$lib/routine/types.ts';
import { idsOf } from '$lib/words/ids.ts';
import type { Statement } from './statement.ts';

/** What is known of a habit beside its words. */
interface Kind {
	readonly from: Statement['from'];
	/** The exercise whose figure shows it. */
	readonly figure?: string;
	/** The answers that speak against it; those against its exercise too. */
	readonly notFor?: readonly Condition[];
	/** Whether it may be the one that is told at the end of an evening. */
	readonly atEnd?: true;
}

export interface Habit extends Statement, Kind {
	readonly id: string;
}

const STRAINS: readonly Condition[] = ['hotLeg', 'recentInjury'];

/** By the parts of a day, and in each by the id of its line. */
export const HABIT_KINDS = {
	byDay: {
		calves: {
			from: ['articles'],
			figure: 'calf-stretch-by-day',
			notFor: [...STRAINS, 'unsteady', 'numbFeet'],
			atEnd: true
		},
		heelRaises: {
			from: ['articles'],
			figure: 'heel-raises',
			notFor: [...STRAINS, 'unsteady', 'numbFeet', 'pregnant'],
			atEnd: true
		},
		sciatica: { from: ['articles'] },
		move: { from: ['articles'], notFor: STRAINS, atEnd: true },
		standing: { from: ['articles'], atEnd: true },
		drink: { from: ['mayo', 'handout'], atEnd: true },
		heat: { from: ['articles'], atEnd: true },
		food: { from: ['articles'], atEnd: true },
		shoes: { from: ['handout', 'articles'], atEnd: true },
		wornOut: { from: ['articles'], atEnd: true },
		illness: { from: ['articles'] },
		shower: {
			from: ['articles', 'handout'],
			notFor: ['hotLeg', 'unsteady', 'numbFeet', 'arteryDisease', 'pregnant']
		}
	},
	evening: {
		stretch: { from: ['mayo', 'handout'], figure: 'towel-calf', notFor: STRAINS },
		everyNight: { from: ['articles'], notFor: STRAINS, atEnd: true },
		walk: { from: ['articles'], notFor: STRAINS, atEnd: true },
		hardExercise: { from: ['articles'], atEnd: true },
		alcohol: { from: ['mayo', 'handout'], atEnd: true }
	},
	inBed: {
		covers: { from: ['mayo', 'handout'], figure: 'loosen-covers', atEnd: true },
		bedMade: { from: ['articles'] },
		pointedFeet: { from: ['articles'] },
		toesUp: { from: ['articles'], figure: 'feet-free', atEnd: true },
		onSide: { from: ['articles'], figure: 'side-pillow', notFor: ['arteryDisease'], atEnd: true },
		headUp: {
			from: ['articles'],
			figure: 'head-raised',
			notFor: ['arteryDisease', 'pregnant'],
			atEnd: true
		},
		latePregnancy: { from: ['lying'] },
		arteries: { from: ['articles'] }
	}
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

/** Texts of the catalogue with what is known of each; each id has to have both. */
export const habitsOf = <Id extends string>(
	texts: Readonly<Record<Id, string>>,
	kinds: Readonly<Record<NoInfer<Id>, Kind>>
): readonly Habit[] => idsOf<Id>(kinds).map((id) => ({ id, says: texts[id], ...kinds[id] }));

export const suits = ({ notFor = [] }: Habit, health: Health): boolean =>
	!notFor.some((condition) => health[condition]);
