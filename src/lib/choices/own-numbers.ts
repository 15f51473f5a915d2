import { KeptFields } from './kept-fields.svelte.ts';

/** How many a person can keep. */
export const OWN_NUMBERS = [0, 1] as const;
export type OwnNumber = (typeof OWN_NUMBERS)[number];
type Part = 'name' | 'number';

export const LONGEST = { name: 30, number: 24 } as const;

const kept = new KeptFields('own-numbers');
const fieldOf = (part: Part, which: OwnNumber) => `${part}${which}`;

/** What was typed, cut to the length that can be typed. */
export function typed(part: Part, which: OwnNumber): string {
	const text = kept.fields[fieldOf(part, which)];
	return typeof text === 'string' ? text.slice(0, LONGEST[part]) : '';
}

/** An empty text stays kept: no older copy brings back what was taken out. */
export const type = (part: Part, which: OwnNumber, text: string): void =>
	kept.change({ [fieldOf(part, which)]: text.slice(0, LONGEST[part]) });

/** Digits as people write them in a telephone number, in groups or not; at least two. */
const TELEPHONE = /^\+?[\d\s().*#/-]+$/;
export const isTelephone = (text: string): boolean =>
	TELEPHONE.test(text.trim()) && text.replace(/\D/g, '').length > 1;

/** A person's own numbers, of those that can be dialled. */
export const ownNumbers = (): readonly { name: string; number: string }[] =>
	OWN_NUMBERS.map((which) => ({
		name: typed('name', which).trim(),
		number: typed('number', which).trim()
	})).filter(({ number }) => isTelephone(number));
