/** What was done on the day before a cramp, as it is kept: what may bring one on. */
export const DID = [
	'exercise',
	'sitting',
	'standing',
	'heels',
	'thirst',
	'alcohol',
	'caffeine'
] as const;

export type Did = (typeof DID)[number];
