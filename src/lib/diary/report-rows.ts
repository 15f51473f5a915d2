import { LEVELS, signSays, SIGNS } from '$lib/help/warnings.ts';
import { decimal, listed, paragraph } from '$lib/words/formats.ts';
import { numeral } from '$lib/words/names.ts';
import { relief } from '$words/relief.ts';
import { report as words } from '$words/report.ts';
import { monthRows } from './report-months.ts';
import { hoursOf } from './report-cramps.ts';
import { counted, oneLine, part, row, type Part, type Row, type Told } from './report-part.ts';
import { didRow, triedRows } from './report-tried.ts';
import { PARTS, type Report, type Spread } from './report.ts';

const spread = (
	says: typeof words.minutes | typeof words.pain,
	{ middle, least, most, of }: Spread
) =>
	least === most
		? says.same(decimal(middle), numeral(of))
		: says.spread(decimal(middle), decimal(least), decimal(most), numeral(of));

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
		didRow(report)
	];
}

/** What stands on every page, part by part; what was not noted has no line. */
export function reportParts(report: Report, told: Told, sixWeeks: readonly Row[]): readonly Part[] {
	return [
		...part(
			words.parts.cramps,
			...(report.cramps.length ? crampRows(report) : [row(words.rows.nights, nightsOf(report))])
		),
		...part(words.parts.tried, triedRows(report, told)),
		...part(words.parts.signs, signRows(report.signs)),
		...part(
			words.parts.you,
			row(words.you.since, oneLine(told.since)),
			row(words.you.medicines, oneLine(told.medicines)),
			row(words.you.illnesses, oneLine(told.illnesses))
		),
		...part(words.parts.sixWeeks, sixWeeks),
		...monthRows(report)
	];
}
