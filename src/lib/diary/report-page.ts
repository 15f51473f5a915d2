import { DRAWN } from './report-months.ts';
import { listRows } from './report-cramps.ts';
import { noteRows } from './report-notes.ts';
import { part, type Part, type Row, type Told } from './report-part.ts';
import { reportParts } from './report-rows.ts';
import type { Report } from './report.ts';
import { report as words } from '$words/report.ts';

/**
 * How a page may be set, the roomiest first: how many letters stand on a line beside its label, and how many lines
 * on the shorter of both papers. Counted with a wide font; `tests/report.spec.ts` prints the fullest page.
 */
const SETTINGS = [
	{ letters: 76, lines: 63 },
	{ letters: 84, lines: 71 },
	{ letters: 94, lines: 85 }
] as const;
export type Setting = 0 | 1 | 2;

/** Lines of the heading and of what is said below it all, of a part's title, and of the nights that are drawn. */
const [HEAD, TITLE, PICTURE] = [6, 2, 10];

/** How much is told cramp by cramp, in the room that the rest leaves: the most first. */
const DETAILS = [
	{ list: true, notes: 3 },
	{ list: false, notes: 3 },
	{ list: false, notes: 2 },
	{ list: false, notes: 1 },
	{ list: false, notes: 0 }
] as const;

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** The roomiest setting in which all of it is one page. */
function settingOf(parts: readonly Part[], drawn: boolean): Setting | undefined {
	const fits = ({ letters, lines }: (typeof SETTINGS)[number]) => {
		const linesOf = ({ value }: Row) => Math.ceil(value.length / letters);
		const needed = sum(parts.map(({ rows }) => TITLE + sum(rows.map(linesOf))));
		return HEAD + (drawn ? PICTURE : 0) + needed <= lines;
	};
	const found = SETTINGS.findIndex(fits);
	return found < 0 ? undefined : (found as Setting);
}

export const isDrawn = ({ count }: Report): boolean => count > 1 && count <= DRAWN;

/** All that stands on the page, part by part, and how it is set, so that it fits one sheet of paper. */
export function pageOf(
	report: Report,
	told: Told,
	sixWeeks: readonly Row[]
): { readonly parts: readonly Part[]; readonly setting: Setting } {
	const always = reportParts(report, told, sixWeeks);
	const whole = ({ list, notes }: (typeof DETAILS)[number]) => [
		...always,
		...part(words.parts.list, list ? listRows(report) : []),
		...part(words.parts.notes, noteRows(report, notes))
	];
	for (const details of DETAILS) {
		const parts = whole(details);
		const setting = settingOf(parts, isDrawn(report));
		if (setting !== undefined) return { parts, setting };
	}
	return { parts: whole(DETAILS[4]), setting: 2 };
}
