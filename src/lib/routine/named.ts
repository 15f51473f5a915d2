import type { Routine } from './types.ts';

/** Each routine that the app opens by its id: the kind it must have, and the page that needs it. */
export const NAMED = {
	'bedtime-calm': { kind: 'bedtime', for: 'the first page' },
	'in-bed-gentle': { kind: 'bedtime', for: 'the first page, for who is unsteady' },
	'relief-calf': { kind: 'relief', for: '/relief/' },
	'relief-foot': { kind: 'relief', for: '/relief/foot/' },
	'relief-thigh-back': { kind: 'relief', for: '/relief/thigh/' },
	'relief-thigh-front': { kind: 'relief', for: '/relief/thigh/front/' },
	'after-cramp': { kind: 'after', for: '/relief/after/' },
	'after-thigh-front': { kind: 'after', for: '/relief/after/' },
	'pack-warm': { kind: 'pack', for: '/relief/after/' },
	'pack-cold': { kind: 'pack', for: '/relief/after/' }
} as const satisfies Record<string, { kind: Routine['kind']; for: string }>;

export type NamedRoutine = keyof typeof NAMED;

/** A message for each of them that is missing or of another kind. */
export const missingIn = (routines: readonly Pick<Routine, 'id' | 'kind'>[]): readonly string[] =>
	Object.entries(NAMED).flatMap(([id, wanted]) => {
		const kind = routines.find((routine) => routine.id === id)?.kind;
		if (kind === wanted.kind) return [];
		const got = kind ? `kind "${kind}"` : 'no such file';
		return `${id}.json: expected a routine of kind "${wanted.kind}", which ${wanted.for} needs, got ${got}`;
	});
