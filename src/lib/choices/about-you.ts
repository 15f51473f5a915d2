import { KeptFields } from './kept-fields.svelte.ts';

/** What a person may tell a doctor beside the diary. */
export const ABOUT_YOU = ['since', 'medicines', 'illnesses'] as const;
export type AboutYou = (typeof ABOUT_YOU)[number];

/** The most letters of each, so that all fits on the doctor's one page. */
export const LONGEST = 300;

const kept = new KeptFields('about-you');

export const toldOf = (which: AboutYou): string => {
	const text = kept.fields[which];
	return typeof text === 'string' ? text.slice(0, LONGEST) : '';
};
/** An empty text stays kept: no older copy brings back what was taken out. */
export const tell = (which: AboutYou, text: string): void =>
	kept.change({ [which]: text.slice(0, LONGEST) });
