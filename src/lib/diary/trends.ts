import { finding, type Finding } from './finding.ts';
import { knownOf, stretchedOf, type Known } from './known.ts';
import type { Night } from './night.ts';
import type { NightEntries } from './nights.ts';

const WEEK = 7;
const FORTNIGHT = 14;
/** As long as the study's stretching. */
const SIX_WEEKS = 42;
/** Nights with an answer, without which a fortnight says nothing. */
const ENOUGH = 7;
/** Nights of stretching in each week, without which nothing was tried. */
const MOST_OF_A_WEEK = 4;
/** So many nights apart, it is the same cause still. */
const SAME = 28;

/** The first night of the last run of these, in which none is further than `SAME` nights from the next. */
export function beginOf(at: readonly number[]): number | undefined {
	let begin = at.at(-1);
	for (const one of [...at].reverse()) if (begin !== undefined && begin - one <= SAME) begin = one;
	return begin;
}

/** Three or more nights with cramps in any seven that ended in the last fortnight. */
export function often(nights: readonly NightEntries[]): Finding | undefined {
	const counts = nights.map(
		(_, i) => knownOf(nights.slice(Math.max(0, i + 1 - WEEK), i + 1)).cramps
	);
	const at = counts.flatMap((count, i) => (count >= 3 ? [i] : []));
	const last = at.at(-1);
	if (last === undefined || last < nights.length - FORTNIGHT) return;
	const begin = nights[beginOf(at) ?? last];
	const end = nights[last];
	if (!begin || !end) return;
	const count = Math.max(...counts.slice(-FORTNIGHT));
	return finding({ rule: 'week', sign: 'often', night: end.night, since: begin.night, count });
}

/** More nights, and more of those with an answer: more answers alone are no more cramps. */
const isMore = (a: Known, b: Known) =>
	a.known >= ENOUGH &&
	b.known >= ENOUGH &&
	a.cramps > b.cramps &&
	a.cramps * b.known > b.cramps * a.known;

/** The last `count` nights of those that are over, from `before` nights ago. */
const lastOf = (nights: readonly NightEntries[], count: number, before = 0) =>
	nights.slice(nights.length - before - count, nights.length - before);

/** More nights with cramps in this fortnight than in the last, twice running. */
export function worse(nights: readonly NightEntries[]): Finding | undefined {
	const [now, before, first] = [0, 1, 2].map((n) => lastOf(nights, FORTNIGHT, n * FORTNIGHT));
	if (!now || !before || !first || first.length < FORTNIGHT) return;
	if (!isMore(knownOf(now), knownOf(before)) || !isMore(knownOf(before), knownOf(first))) return;
	return spell('worse', 'often', before[0], now.at(-1));
}

/** Six weeks of stretching, and at their end as many nights with cramps as at their beginning. */
export function noChange(nights: readonly NightEntries[]): Finding | undefined {
	const tried = lastOf(nights, SIX_WEEKS);
	if (tried.length < SIX_WEEKS) return;
	for (let week = 0; week < SIX_WEEKS; week += WEEK)
		if (stretchedOf(tried.slice(week, week + WEEK)) < MOST_OF_A_WEEK) return;
	const first = knownOf(tried.slice(0, FORTNIGHT));
	const last = knownOf(tried.slice(-FORTNIGHT));
	if (first.known < ENOUGH || last.known < ENOUGH || !last.cramps) return;
	if (last.cramps * first.known < first.cramps * last.known) return;
	return spell('noChange', 'noHelp', tried[0], tried.at(-1));
}

const spell = (
	rule: Finding['rule'],
	sign: Finding['sign'],
	first: { readonly night: Night } | undefined,
	last: { readonly night: Night } | undefined
) => first && last && finding({ rule, sign, night: last.night, since: first.night });
