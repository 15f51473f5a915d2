import { parseISO } from 'date-fns';
import { HELPED } from '$lib/diary/helped.ts';
import type { Summary } from '$lib/diary/summary.ts';
import { ENOUGH } from '$lib/diary/usual-time.ts';
import { hourName, minuteName, minutesLong, monthName, shortDay } from '$lib/words/dates.ts';
import { decimal, paragraph } from '$lib/words/formats.ts';
import { numeral } from '$lib/words/names.ts';
import { crampQuestions } from '$words/cramp-questions.ts';
import { glance as words } from '$words/glance.ts';
import type { Column } from './column.ts';

/** A chart as it is shown: its name, its sentence, its columns, and the table behind it. */
interface ChartOf {
	readonly title: string;
	readonly says: string;
	readonly columns: readonly Column[];
	readonly heads: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

const counted = (key: string, label: readonly string[], values: readonly number[]): Column => ({
	...{ key, label, values },
	shown: values.map((value) => (value ? numeral(value) : ''))
});

export function weeksChart({ weeks, whole }: Summary): ChartOf {
	const { title, says, unanswered, noCause, week, answered, cramps, stretched, of } = words.weeks;
	const open = whole.nights - whole.answered;
	const total = says(whole.cramps, whole.nights, numeral(whole.stretched));
	const columns = weeks.map((one, i) => {
		const day = parseISO(one.first);
		const before = weeks[i - 1];
		const named = !before || monthName(parseISO(before.first)) !== monthName(day);
		const label = [numeral(day.getDate()), ...(named ? [monthName(day)] : [])];
		const cramps = one.answered ? numeral(one.cramps) : words.weeks.unknown;
		return {
			...{ key: one.first, label, values: [one.cramps, one.stretched] },
			shown: [cramps, numeral(one.stretched)]
		};
	});
	return {
		...{ title, columns, heads: [week, cramps, stretched, answered] },
		says: paragraph([total, ...(open ? [unanswered(open)] : []), noCause]),
		rows: weeks.map((one) => [
			shortDay(parseISO(one.first)),
			...[one.cramps, one.stretched].map(numeral),
			of(numeral(one.answered), numeral(one.nights))
		])
	};
}

/** Two hours each, from noon on: a night is in one piece. */
export function hoursChart({ hours, usual, whole }: Summary): ChartOf {
	const { title, tooFew, none, hour, cramps } = words.hours;
	const bins = Array.from({ length: 12 }, (_, bin) => {
		const from = (12 + 2 * bin) % 24;
		return { from, count: (hours[from] ?? 0) + (hours[from + 1] ?? 0) };
	});
	const says = usual
		? words.hours.usual(minuteName(usual.around), minutesLong(usual.within))
		: whole.cramps < ENOUGH
			? tooFew(whole.cramps)
			: none;
	return {
		...{ title, says, heads: [hour, cramps] },
		columns: bins.map(({ from, count }, bin) => ({
			...counted(String(from), bin % 3 === 0 ? [hourName(from)] : [], [count]),
			labelled: 'from' as const
		})),
		rows: bins.map(({ from, count }) => [hourName(from), numeral(count)])
	};
}

export function painChart({ pain, pains }: Summary): ChartOf {
	const { title, tooFew, says, pain: head, cramps } = words.pain;
	const count = pain?.count ?? 0;
	return {
		...{ title, heads: [head, cramps] },
		says:
			pain && count >= ENOUGH
				? says(numeral(count), decimal(pain.median), numeral(pain.most))
				: tooFew(count),
		columns: pains.map((count, pain) => counted(String(pain), [numeral(pain)], [count])),
		rows: pains.map((count, pain) => [numeral(pain), numeral(count)])
	};
}

export function helpedRows({ helped }: Summary) {
	return helped.by.flatMap(([id, count]) => {
		const one = HELPED.find((known) => known === id);
		const shown = words.helped.of(numeral(count), numeral(helped.said));
		return one ? [{ id, name: crampQuestions.helped.answers[one], count, shown }] : [];
	});
}

export function lengthSays({ minutes }: Summary): string {
	const { says, tooFew, unknown } = words.minutes;
	if (!minutes) return unknown;
	const count = numeral(minutes.count);
	return minutes.count < ENOUGH
		? tooFew(minutes.count)
		: says(count, minutesLong(minutes.median), minutesLong(minutes.most));
}
