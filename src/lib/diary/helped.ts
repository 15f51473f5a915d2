/** What may have helped in a cramp: as it is kept, and as it is shown. */
export const HELPED = [
	['stretch', 'Stretching'],
	['rub', 'Rubbing'],
	['stand', 'Standing'],
	['walk', 'Walking'],
	['warm', 'Warmth'],
	['cold', 'Cold'],
	['nothing', 'Nothing']
] as const;

export type Helped = (typeof HELPED)[number][0];

/** Taps one on or off; `nothing` and the rest do not go together. */
export const toggled = (helped: readonly string[], one: Helped): readonly string[] =>
	helped.includes(one)
		? helped.filter((other) => other !== one)
		: one === 'nothing'
			? [one]
			: [...helped.filter((other) => other !== 'nothing'), one];
