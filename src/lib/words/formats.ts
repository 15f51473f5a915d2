import { language } from '$words/language.ts';

/** "mat, chair, wall" */
export const listed = (items: readonly string[]): string =>
	new Intl.ListFormat(language.tag, { type: 'unit' }).format(items);

/** Whole sentences, one after the other. */
export const paragraph = (sentences: readonly string[]): string =>
	sentences.join(language.betweenSentences);

/** "1 new cramp", "2 new cramps": the words for each of a language's kinds of number. */
export function counted(
	count: number,
	words: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
): string {
	const kind = new Intl.PluralRules(language.tag).select(count);
	return `${count.toLocaleString(language.tag)} ${words[kind] ?? words.other}`;
}

const one = { maximumFractionDigits: 1, useGrouping: false } as const;
const plain = new Intl.NumberFormat(language.tag, one);
const withSign = new Intl.NumberFormat(language.tag, { ...one, signDisplay: 'exceptZero' });
/** 2.25 → "2.3" */
export const decimal = (value: number): string => plain.format(value);
/** 0.5 → "+0.5" */
export const signed = (value: number): string => withSign.format(value);

/** 2_440_000 → "2.4 MB"; what is less than a tenth is 0.1. */
export const megabytes = (bytes: number): string =>
	new Intl.NumberFormat(language.tag, {
		...{ style: 'unit', unit: 'megabyte' },
		maximumSignificantDigits: 2
	}).format(bytes ? Math.max(0.1, bytes / 1_000_000) : 0);
