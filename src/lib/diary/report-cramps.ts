import { language } from '$words/language.ts';
import { relief } from '$words/relief.ts';
import { report as words } from '$words/report.ts';
import { shortDate } from '$lib/words/dates.ts';
import { decimal, listed } from '$lib/words/formats.ts';
import { numeral } from '$lib/words/names.ts';
import { nightOfEntry } from './nights.ts';
import type { Row } from './report-part.ts';
import { PARTS, type Report } from './report.ts';
import type { CrampEntry } from './schema.ts';

/** More than these are told in sum only. */
const LISTED = 8;

const hour = new Intl.DateTimeFormat(language.tag, { hour: 'numeric', timeZone: 'UTC' });
const hourName = (of: number) => hour.format(Date.UTC(2026, 0, 1, of));
/** "1 AM–3 AM" of a part of the night. */
export const hoursOf = (part: number): string =>
	words.hours(hourName(PARTS[part] ?? 0), hourName(PARTS[(part + 1) % PARTS.length] ?? 0));

/** By the wall clock of that moment. */
const clockOf = ({ startedAt, zone }: CrampEntry) =>
	new Intl.DateTimeFormat(language.tag, {
		hour: 'numeric',
		minute: '2-digit',
		timeZone: zone
	}).format(startedAt);

function valueOf(cramp: CrampEntry): string {
	const { startedAt, endedAt, muscle, side = 'unknown', pain } = cramp;
	return listed([
		words.cramp(clockOf(cramp), relief.muscle[muscle], words.legs[side]),
		...(endedAt === undefined ? [] : [words.lasted(decimal((endedAt - startedAt) / 60_000))]),
		...(pain === undefined ? [] : [words.painOf(numeral(pain))])
	]);
}

/** Each cramp, where they are few. */
export const listRows = ({ cramps }: Report): readonly Row[] =>
	cramps.length > LISTED
		? []
		: cramps.map((cramp) => ({ label: shortDate(nightOfEntry(cramp)), value: valueOf(cramp) }));
