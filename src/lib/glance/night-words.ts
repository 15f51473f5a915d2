import { parseISO } from 'date-fns';
import { minutesOf } from '$lib/diary/length.ts';
import { minuteOf } from '$lib/diary/night.ts';
import type { NightEntries } from '$lib/diary/nights.ts';
import type { CrampEntry, Entry, EveningEntry } from '$lib/diary/entries.ts';
import { dayName, minuteName, minutesLong } from '$lib/words/dates.ts';
import { listed } from '$lib/words/formats.ts';
import { numeral } from '$lib/words/names.ts';
import { relief } from '$words/relief.ts';
import { diary as words } from '$words/diary.ts';

/** "Thursday, November 26: 2 cramps, stretched" */
export function nightName({ night, state, cramps, stretched }: NightEntries): string {
	const holds = [
		state === 'cramps' ? words.holds.cramps(cramps.length) : words.holds[state],
		...(stretched ? [words.holds.stretched] : [])
	];
	return words.night(dayName(parseISO(night)), listed(holds));
}

/** "Calf, left leg, 4 minutes, pain 7 of 10" */
export function crampSays(cramp: CrampEntry): string {
	const minutes = minutesOf(cramp);
	const parts = [
		relief.muscle[cramp.muscle],
		cramp.side ? words.legs[cramp.side] : '',
		minutes === undefined ? '' : minutesLong(minutes),
		cramp.pain === undefined ? '' : words.pain(numeral(cramp.pain))
	];
	return listed(parts.filter((part) => part !== ''));
}

export const eveningSays = ({ played, finished }: EveningEntry, routine: string): string =>
	listed([
		routine,
		minutesLong(Math.max(1, Math.round(played / 60))),
		finished ? words.finished : words.notFinished
	]);

const at = ({ startedAt, zone }: Entry) => minuteName(minuteOf(startedAt, zone));

/** "3:12 AM: cramp" */
export function entryName(entry: Entry): string {
	if (entry.kind === 'quiet') return words.quiet;
	return entry.kind === 'cramp' ? words.cramp(at(entry)) : words.evening(at(entry));
}
