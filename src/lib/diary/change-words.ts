import { shortDate } from '$lib/words/dates.ts';
import { numeral } from '$lib/words/names.ts';
import { sixWeeks as words } from '$words/health/six-weeks.ts';
import type { Change } from './change.ts';
import { decimal, signed } from '$lib/words/formats.ts';
import { NIGHTS, NOTING, type Plan } from './plan.ts';
import type { PlanResult } from './plan-result.ts';
import type { Row } from './report-part.ts';

/** What a change means, and where the true one may lie. */
export function changeSays({ least, most, sure }: Change): string {
	if (!sure) return words.result.chance(signed(least), signed(most));
	return most < 0
		? words.result.fewer(decimal(-most), decimal(-least))
		: words.result.more(decimal(least), decimal(most));
}

const changeValue = (change: Change) =>
	words.rows.change(decimal(change.before), decimal(change.after), changeSays(change));

/** What the doctor is told of the six weeks; `title` is their routine's. */
export const planRows = (
	{ first }: Plan,
	{ cramps, pain, answered: [before, after], stretched }: PlanResult,
	title: string
): readonly Row[] => [
	{ label: words.rows.plan, value: words.rows.planned(shortDate(first), title) },
	{
		label: words.result.title,
		value: words.progress.answered(numeral(before + after), numeral(NIGHTS))
	},
	{
		label: words.result.cramps,
		value: cramps ? changeValue(cramps) : words.result.tooFew
	},
	...(pain ? [{ label: words.result.pain, value: changeValue(pain) }] : []),
	{
		label: words.result.after,
		value: words.result.stretched(numeral(stretched), numeral(NIGHTS - NOTING))
	}
];
