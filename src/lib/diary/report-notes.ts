import { shortDate } from '$lib/words/dates.ts';
import { numeral } from '$lib/words/names.ts';
import { report as words } from '$words/report.ts';
import { nightOfEntry } from './nights.ts';
import { oneLine, row, type Row } from './report-part.ts';
import type { Report } from './report.ts';

/** So many letters of each have room on the page. */
const LETTERS = 160;

/** At most so many letters: up to the end of a sentence, or else of a word. */
export function shortened(text: string, letters: number): string {
	const all = [...oneLine(text)];
	if (all.length <= letters) return all.join('');
	const start = all.slice(0, letters + 1).join('');
	const sentences = start.match(/^.*[.!?。！？]+["'’”)]*(?=\s)/)?.[0];
	const whole = start.match(/^.*(?=\s)/)?.[0];
	return words.cut(sentences ?? whole ?? all.slice(0, letters).join(''));
}

/** The `most` newest notes, and how many more there are. */
export function noteRows({ cramps }: Report, most: number): readonly Row[] {
	const noted = cramps.filter(({ note }) => note && oneLine(note)).reverse();
	const rows = noted.slice(0, most).map((cramp) => ({
		label: shortDate(nightOfEntry(cramp)),
		value: shortened(cramp.note ?? '', LETTERS)
	}));
	const more = noted.length - rows.length;
	return [...rows, ...row(words.rows.moreNotes, more > 0 && words.moreNotes(numeral(more)))];
}
