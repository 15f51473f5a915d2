import { partOfDay } from '$lib/device/part-of-day.ts';
import { LEVELS, signSays } from '$lib/help/warnings.ts';
import { dayAndMonth } from '$lib/words/dates.ts';
import { numeral } from '$lib/words/names.ts';
import { diaryCard as words } from '$words/health/diary-card.ts';
import type { Finding } from './finding.ts';
import { dateOf, type Night, nightBefore, nightOf } from './night.ts';

interface CardWords {
	readonly title: string;
	/** What was found, and the sign that it is. */
	readonly says: readonly string[];
	readonly does: string;
}

interface Said {
	readonly tonight: string;
	readonly lastNight: string;
	readonly on: (date: string) => string;
}

/** What the night is called: the present one "tonight", and in the morning "last night"; others by their date. */
function saidOf(said: Said, night: Night, now: Date): string {
	if (night === nightOf(now.getTime()) && partOfDay(now) !== 'morning') return said.tonight;
	return night === nightBefore(dateOf(now), 1) ? said.lastNight : said.on(dayAndMonth(night));
}

function saysOf({ rule, sign, night, count = 0 }: Finding, now: Date): readonly string[] {
	if (rule === 'ticked') return [saidOf(words.ticked, night, now), signSays(sign)];
	if (rule === 'week') return [words.week(numeral(count))];
	return rule === 'tenMinutes' ? [signSays(sign)] : [words[rule]];
}

/** The words of its card. What is over is told as something that was, without telling to call now. */
export function cardWords(found: Finding, now: Date): CardWords {
	if (found.rule === 'tenMinutes' && found.over)
		return { ...words.over, says: [saidOf(words.tenMinutes, found.night, now)] };
	const says = saysOf(found, now);
	const level = LEVELS.find(({ id }) => id === found.level);
	if (found.level !== 'soon' && found.over) return { ...words.over, says };
	return { title: level?.title ?? '', says, does: words.does[found.level] };
}
