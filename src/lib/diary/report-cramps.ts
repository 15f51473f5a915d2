import { relief } from '$words/relief.ts';
import { report as words } from '$words/report.ts';
import { hourName, minuteName, shortDate } from '$lib/words/dates.ts';
import { decimal, listed } from '$lib/words/formats.ts';
import { numeral } from '$lib/words/names.ts';
import { lengthOf } from './length.ts';
import { minuteOf } from './night.ts';
import { nightOfEntry } from './nights.ts';
import type { Row } from './report-part.ts';
import { PARTS, type Report } from './report.ts';
import type { CrampEntry } from './schema.ts';

/** More than these are told in sum only. */
const LISTED = 8;

/** "1 AM–3 AM" of a part of the night. */
export const hoursOf = (part: number): string =>
	words.hours(hourName(PARTS[part] ?? 0), hourName(PARTS[(part + 1) % PARTS.length] ?? 0));

function valueOf(cramp: CrampEntry): string {
	const length = lengthOf(cramp);
	const { startedAt, zone, muscle, side = 'unknown', pain } = cramp;
	return listed([
		words.cramp(minuteName(minuteOf(startedAt, zone)), relief.muscle[muscle], words.legs[side]),
		...(length === undefined ? [] : [words.lasted(decimal(length))]),
		...(pain === undefined ? [] : [words.painOf(numeral(pain))])
	]);
}

/** Each cramp, where they are few. */
export const listRows = ({ cramps }: Report): readonly Row[] =>
	cramps.length > LISTED
		? []
		: cramps.map((cramp) => ({ label: shortDate(nightOfEntry(cramp)), value: valueOf(cramp) }));
