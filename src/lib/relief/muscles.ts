/** What can cramp: its name, the address under /relief/, and the files of its relief and of what comes after. */
export const muscles = {
	calf: { name: 'Calf', path: '', relief: 'relief-calf', after: 'after-cramp' },
	foot: { name: 'Foot', path: 'foot', relief: 'relief-foot', after: 'after-cramp' },
	'thigh-back': {
		name: 'Back of thigh',
		path: 'thigh',
		relief: 'relief-thigh-back',
		after: 'after-cramp'
	},
	'thigh-front': {
		name: 'Front of thigh',
		path: 'thigh/front',
		relief: 'relief-thigh-front',
		after: 'after-thigh-front'
	}
} as const;

export type Muscle = keyof typeof muscles;

export const isMuscle = (name: unknown): name is Muscle =>
	typeof name === 'string' && Object.hasOwn(muscles, name);

/** The muscle that an address under /relief/ speaks of. */
export const muscleAt = (path: string): Muscle | undefined =>
	Object.keys(muscles)
		.filter(isMuscle)
		.find((muscle) => muscles[muscle].path === path);
