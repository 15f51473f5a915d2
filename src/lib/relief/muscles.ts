import type { NamedRoutine } from '$lib/routine/named.ts';

/** What can cramp: its name, its page, and the files of its relief and of what comes after. */
export const muscles = {
	calf: { name: 'Calf', page: '/relief/', relief: 'relief-calf', after: 'after-cramp' },
	foot: { name: 'Foot', page: '/relief/foot/', relief: 'relief-foot', after: 'after-cramp' },
	'thigh-back': {
		name: 'Back of thigh',
		page: '/relief/thigh/',
		relief: 'relief-thigh-back',
		after: 'after-cramp'
	},
	'thigh-front': {
		name: 'Front of thigh',
		page: '/relief/thigh/front/',
		relief: 'relief-thigh-front',
		after: 'after-thigh-front'
	}
} as const satisfies Record<
	string,
	{ relief: NamedRoutine; after: NamedRoutine; [text: string]: string }
>;

export type Muscle = keyof typeof muscles;

export const isMuscle = (name: unknown): name is Muscle =>
	typeof name === 'string' && Object.hasOwn(muscles, name);

/** The muscle of the page below /relief/ that is called `path`: '', 'foot' or 'thigh/front/', say. */
export const muscleAt = (path: string): Muscle | undefined =>
	Object.keys(muscles)
		.filter(isMuscle)
		.find((muscle) => pathOf(muscle) === path.replace(/\/$/, ''));

export const pathOf = (muscle: Muscle): string =>
	muscles[muscle].page.split('/').slice(2, -1).join('/');
