/** What stands out in a sentence, or is a link: its page says how. */
export interface Marked {
	readonly marked: string;
}

/** A sentence of which parts are marked: each language marks its own words, in its own order. */
export type Phrase = readonly (string | Marked)[];

export const mark = (marked: string): Marked => ({ marked });
