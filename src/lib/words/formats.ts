import { language } from '$words/language.ts';

/** "mat, chair, wall" */
export const listed = (items: readonly string[]): string =>
	new Intl.ListFormat(language.tag, { type: 'unit' }).format(items);

/** Whole sentences, one after the other. */
export const paragraph = (sentences: readonly string[]): string =>
	sentences.join(language.betweenSentences);
