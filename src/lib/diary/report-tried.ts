import { numeral } from '$lib/words/names.ts';
import { crampForm } from '$words/cramp-form.ts';
import { crampQuestions } from '$words/cramp-questions.ts';
import { report as words } from '$words/report.ts';
import { counted, row, type Row, type Told } from './report-part.ts';
import type { Counts, Report } from './report.ts';

const helped = new Map(Object.entries(crampQuestions.helped.answers));
const did = new Map(Object.entries(crampForm.did.answers));

/** How often each was told, and of how many cramps any was told; false where none was. */
const toldOf = (counts: Counts, of: number, names: ReadonlyMap<string, string>) =>
	counts.length > 0 &&
	words.told(
		counted(counts, (id) => names.get(id) ?? id),
		of
	);

/** What was done on the days of cramps. */
export const didRow = (report: Report): readonly Row[] =>
	row(words.rows.did, toldOf(report.did, report.didOf, did));

/** What was tried, how often, and what helped. */
export function triedRows(report: Report, { titles }: Told): readonly Row[] {
	const { stretched, stretchedMinutes, count, routines } = report;
	const minutes = Math.round(stretchedMinutes);
	return [
		...row(words.rows.stretched, words.stretched(numeral(stretched), count, minutes)),
		...row(
			words.rows.routines,
			counted(routines, (id) => titles.get(id) ?? id)
		),
		...row(words.rows.helped, toldOf(report.helped, report.helpedOf, helped))
	];
}
