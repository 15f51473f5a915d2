import type { NamedRoutine } from '$lib/routine/named.ts';

/** Muscles that are one choice until one of them is chosen. */
const groups = { calf: 'Calf', foot: 'Foot', thigh: 'Thigh' } as const;

/** What can cramp: its name, its group, its page, and the files of its relief and of what comes after. */
export const muscles = {
	calf: {
		name: 'Calf',
		group: 'calf',
		page: '/relief/',
		relief: 'relief-calf',
		after: 'after-cramp'
	},
	foot: {
		name: 'Foot',
		group: 'foot',
		page: '/relief/foot/',
		relief: 'relief-foot',
		after: 'after-cramp'
	},
	'thigh-back': {
		name: 'Back of thigh',
		group: 'thigh',
		page: '/relief/thigh/',
		relief: 'relief-thigh-back',
		after: 'after-cramp'
	},
	'thigh-front': {
		name: 'Front of thigh',
		group: 'thigh',
		page: '/relief/thigh/front/',
		relief: 'relief-thigh-front',
		after: 'after-thigh-front'
	}
} as const satisfies Record<
	string,
	{ relief: NamedRoutine; after: NamedRoutine; [text: string]: string }
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
		const { group, name } = muscles[to];
		if (group === muscles[muscle].group) return [{ to, name }];
		const first = all.find((other) => muscles[other].group === group);
		return first === to ? [{ to, name: groups[group] }] : [];
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

export const pathOf = (muscle: Muscle): string =>
	muscles[muscle].page.split('/').slice(2, -1).join('/');
