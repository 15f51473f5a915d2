import { LEVELS, signSays, SIGNS } from '$lib/help/warnings.ts';
import { decimal, listed, paragraph } from '$lib/words/formats.ts';
import { numeral } from '$lib/words/names.ts';
import { crampQuestions } from '$words/cramp-questions.ts';
import { relief } from '$words/relief.ts';
import { report as words } from '$words/report.ts';
import { monthRows } from './report-months.ts';
import { hoursOf, listRows } from './report-cramps.ts';
import type { Part, Row, Told } from './report-part.ts';
import { PARTS, type Counts, type Report, type Spread } from './report.ts';

const counted = <T extends string>(counts: Counts<T>, name: (what: T) => string) =>
	listed(counts.map(([what, count]) => words.count(name(what), numeral(count))));

const spread = (
	says: (middle: string, least: string, most: string, of: string) => string,
	{ middle, least, most, of }: Spread
) => says(decimal(middle), decimal(least), decimal(most), numeral(of));

/** Without one quiet night nobody knows how many nights had none. */
function nightsOf({ answered: { cramps, known }, count }: Report): string {
	return known > cramps
		? words.nights(numeral(cramps), numeral(known), numeral(count))
		: words.noQuiet(numeral(cramps), numeral(count));
}

function crampsOf({ answered, cramps }: Report): string {
	const says = answered.known > answered.cramps ? words.cramps : words.crampsOf;
	return says(numeral(cramps.length), decimal(cramps.length / answered.known));
}

/** Those of each level in one line, the most urgent first. */
const signRows = (signs: Report['signs']): readonly Row[] =>
	LEVELS.flatMap(({ id, title }) => {
		const own = signs.filter(([sign]) => SIGNS[sign].level === id);
		const says = own.map(([sign, nights]) => words.sign(signSays(sign), numeral(nights)));
		return own.length ? [{ label: title, value: paragraph(says) }] : [];
	});

const answers = new Map(Object.entries(crampQuestions.helped.answers));
const helpedName = (id: string) => answers.get(id) ?? id;

/** As it was typed, without its line breaks: it has to have room on the page. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const row = (label: string, value: string | undefined | false): readonly Row[] =>
	value ? [{ label, value }] : [];
const part = (title: string, ...rows: (readonly Row[])[]): readonly Part[] => {
	const all = rows.flat();
	return all.length ? [{ title, rows: all }] : [];
};

function crampRows(report: Report): readonly (readonly Row[])[] {
	const { cramps, minutes, pain, long, legs, muscles, hours, signs } = report;
	const legsNoted = legs.reduce((sum, [, count]) => sum + count, 0);
	const noLeg = cramps.length - legsNoted;
	const began = PARTS.flatMap((_, i) => (hours[i] ? [[hoursOf(i), hours[i]] as const] : []));
	const sleep = signs.find(([sign]) => sign === 'sleep');
	return [
		row(words.rows.nights, nightsOf(report)),
		row(words.rows.cramps, crampsOf(report)),
		row(
			words.rows.minutes,
			minutes &&
				listed([spread(words.minutes, minutes), ...(long ? [words.long(numeral(long))] : [])])
		),
		row(
			words.rows.legs,
			counted(
				noLeg ? [...legs, ['unknown', noLeg] as const] : legs,
				(side: keyof typeof words.legs) => words.legs[side]
			)
		),
		row(
			words.rows.muscles,
			counted(muscles, (muscle) => relief.muscle[muscle])
		),
		row(
			words.rows.hours,
			counted(began, (hours) => hours)
		),
		row(words.rows.pain, pain && spread(words.pain, pain)),
		row(words.rows.sleep, sleep && words.sleep(numeral(sleep[1]))),
		row(words.rows.helped, counted(report.helped, helpedName))
	];
}

/** All that stands on the page, part by part; what was not noted has no line. */
export function reportParts(report: Report, told: Told, sixWeeks: readonly Row[]): readonly Part[] {
	const { stretched, stretchedMinutes, count, routines, signs } = report;
	return [
		...part(
			words.parts.cramps,
			...(report.cramps.length ? crampRows(report) : [row(words.rows.nights, nightsOf(report))])
		),
		...part(
			words.parts.tried,
			row(
				words.rows.stretched,
				words.stretched(numeral(stretched), numeral(count), numeral(Math.round(stretchedMinutes)))
			),
			row(
				words.rows.routines,
				counted(routines, (id) => told.titles.get(id) ?? id)
			)
		),
		...part(words.parts.signs, signRows(signs)),
		...part(
			words.parts.you,
			row(words.you.since, oneLine(told.since)),
			row(words.you.medicines, oneLine(told.medicines)),
			row(words.you.illnesses, oneLine(told.illnesses))
		),
		...part(words.parts.sixWeeks, sixWeeks),
		...monthRows(report),
		...part(words.parts.list, listRows(report))
	];
}
