/** What may have helped in a cramp, as it is kept. */
export const HELPED = ['stretch', 'rub', 'stand', 'walk', 'warm', 'cold', 'nothing'] as const;

export type Helped = (typeof HELPED)[number];

/** Taps one on or off; `nothing` and the rest do not go together. */
export const toggled = (helped: readonly string[], one: Helped): readonly string[] =>
	helped.includes(one)
		? helped.filter((other) => other !== one)
		: one === 'nothing'
			? [one]
			: [...helped.filter((other) => other !== 'nothing'), one];
