import { language } from '$words/language.ts';

const one = { maximumFractionDigits: 1, useGrouping: false } as const;
const plain = new Intl.NumberFormat(language.tag, one);
const withSign = new Intl.NumberFormat(language.tag, { ...one, signDisplay: 'exceptZero' });

/** 2.25 → "2.3" */
export const decimal = (value: number): string => plain.format(value);
/** 0.5 → "+0.5" */
export const signed = (value: number): string => withSign.format(value);
