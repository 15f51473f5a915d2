import { SIGNS, type LevelId, type SignId } from '$lib/help/warnings.ts';
import type { Night } from './night.ts';

/** By which rule it was found; `ticked`: the person ticked the sign. */
export type Rule = 'ticked' | 'tenMinutes' | 'week' | 'worse' | 'noChange';

/** A sign of what is not a simple cramp, found in the diary. */
export interface Finding {
	readonly rule: Rule;
	readonly sign: SignId;
	readonly level: LevelId;
	/** The last night that shows it. */
	readonly night: Night;
	/** The night with which it began; what was told before that was another cause. */
	readonly since: Night;
	/** It was so in that night; whether it still is, nobody knows. */
	readonly over: boolean;
	/** Of a week: its nights with cramps. */
	readonly count?: number;
}

/** With the level that its sign has. */
export const finding = (
	found: Omit<Finding, 'level' | 'over' | 'since'> & Partial<Pick<Finding, 'over' | 'since'>>
): Finding => ({
	over: false,
	since: found.night,
	...found,
	level: SIGNS[found.sign].level
});

export const isSign = (id: string): id is SignId => Object.hasOwn(SIGNS, id);
