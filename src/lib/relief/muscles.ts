import type { NamedRoutine } from '$lib/routine/named.ts';
import type { Condition } from '$lib/routine/types.ts';
import { relief } from '$words/relief.ts';

/**
 * What can cramp: its group (one choice until a muscle of it is chosen), its page, its routines for relief and
 * after-care, and the answers that rule out the first step, which is then neither said nor shown.
 */
export const muscles = {
	calf: {
		group: 'calf',
		page: '/relief/',
		relief: 'relief-calf',
		after: 'after-cramp',
		firstNotFor: ['recentInjury', 'hotLeg']
	},
	foot: {
		group: 'foot',
		page: '/relief/foot/',
		relief: 'relief-foot',
		after: 'after-cramp',
		firstNotFor: ['recentInjury', 'hotLeg']
	},
	'thigh-back': {
		group: 'thigh',
		page: '/relief/thigh/',
		relief: 'relief-thigh-back',
		after: 'after-cramp',
		firstNotFor: ['sciatica', 'recentInjury', 'hotLeg']
	},
	'thigh-front': {
		group: 'thigh',
		page: '/relief/thigh/front/',
		relief: 'relief-thigh-front',
		after: 'after-thigh-front',
		firstNotFor: ['recentInjury', 'hotLeg']
	}
} as const satisfies Record<
	string,
	{
		group: string;
		page: string;
		relief: NamedRoutine;
		after: NamedRoutine;
		firstNotFor: readonly Condition[];
	}
>;

/** Below /relief/, the page of what comes after a cramp. */
export const AFTER = 'after';

export type Muscle = keyof typeof muscles;

export const isMuscle = (name: unknown): name is Muscle =>
	typeof name === 'string' && Object.hasOwn(muscles, name);

const all = Object.keys(muscles).filter(isMuscle);

interface Choice {
	readonly to: Muscle;
	readonly name: string;
}

/** What can be chosen where `muscle` is: each muscle of its group, and the first of each other group. */
export const choicesAt = (muscle: Muscle): readonly Choice[] =>
	all.flatMap((to): Choice[] => {
		const { group } = muscles[to];
		if (group === muscles[muscle].group) return [{ to, name: relief.muscle[to] }];
		const first = all.find((other) => muscles[other].group === group);
		return first === to ? [{ to, name: relief.group[group] }] : [];
	});

/** The muscle whose relief is the routine of this id. */
export const relievedBy = (id: string): Muscle | undefined =>
	all.find((muscle) => muscles[muscle].relief === id);

/** A path below /relief/ may end with a slash. */
const bare = (path: string) => path.replace(/\/$/, '');

/** The muscle of the page below /relief/ that is called `path`: '', 'foot' or 'thigh/front/', say. */
export const muscleAt = (path: string): Muscle | undefined =>
	all.find((muscle) => pathOf(muscle) === bare(path));

export const isAfter = (path: string): boolean => bare(path) === AFTER;

/** The answers for which what that page begins with is unfit. */
export const unfitFor = (path: string): readonly Condition[] =>
	isAfter(path) ? ['hotLeg'] : muscles[muscleAt(path) ?? 'calf'].firstNotFor;

export const pathOf = (muscle: Muscle): string =>
	muscles[muscle].page.split('/').slice(2, -1).join('/');
