import { formatISO } from 'date-fns';
import Papa from 'papaparse';
import { wallClock } from '$lib/diary/night.ts';
import { nightOfEntry } from '$lib/diary/nights.ts';
import type { Entry } from '$lib/diary/schema.ts';

const COLUMNS = [
	...['night', 'kind', 'started', 'ended', 'zone', 'muscle', 'side', 'pain', 'helped', 'did'],
	...['signs', 'note', 'routine', 'played_seconds', 'routine_seconds', 'finished', 'skipped']
] as const;

/** The wall clock of its zone, with its distance from Greenwich. */
const moment = (time: number | undefined, zone?: string) =>
	time === undefined ? '' : formatISO(wallClock(time, zone));

function row(entry: Entry) {
	const { kind, startedAt, zone } = entry;
	const every = { night: nightOfEntry(entry), kind, zone };
	if (kind === 'quiet') return every;
	const started = moment(startedAt, zone);
	if (kind === 'evening') {
		const { routine, played, duration, finished, skipped } = entry;
		const seconds = { played_seconds: Math.round(played), routine_seconds: duration };
		const more = { finished: finished ? 'yes' : 'no', skipped: skipped?.join(' ') };
		return { ...every, started, routine, ...seconds, ...more };
	}
	const { muscle, side, pain, note, helped, did, signs } = entry;
	const lists = { helped: helped?.join(' '), did: did?.join(' '), signs: signs?.join(' ') };
	return {
		...every,
		started,
		ended: moment(entry.endedAt, zone),
		muscle,
		side,
		pain,
		note,
		...lists
	};
}

/** Where a spreadsheet looks for a formula, also of a text of more lines, and in letters as wide as East Asian ones. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/;

/** Excel takes a table that does not begin with it for one in the old letters of its country. */
const UTF_8 = '\uFEFF';

/** The diary as a table (RFC 4180, UTF-8), a line an entry; nothing in it is taken for a formula. */
export const csvOf = (entries: readonly Entry[]): string =>
	UTF_8 +
	Papa.unparse(
		{ fields: [...COLUMNS], data: entries.map(row) },
		{ newline: '\r\n', escapeFormulae: FORMULA }
	) +
	'\r\n';
