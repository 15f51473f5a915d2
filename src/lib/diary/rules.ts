import { finding, isSign, type Finding } from './finding.ts';
import { entriesFrom, latestNight } from './known.ts';
import { lengthOf } from './length.ts';
import { dateOf, nightBefore, nightOf } from './night.ts';
import { entriesByNight, nightsUntil, type NightEntries } from './nights.ts';
import type { CrampEntry, Entry } from './schema.ts';
import { beginOf, noChange, often, worse } from './trends.ts';

const MINUTE = 60_000;
/** A cramp of which nothing was seen for so long does not go on. */
const UNSEEN = 30 * MINUTE;
/** A sign that was ticked so long ago may be over. */
const DAY = 24 * 60 * MINUTE;
/** Nights that are looked at: the six weeks, and one month before them. */
const LOOKED_AT = 70;
/** Nights for which a sign that needs a doctor the same day, or now, is told; and one that can wait. */
const TOLD_FOR = { now: 7, today: 7, soon: 14 } as const;

/** How long it is known to have gone on, in ms: where its length is not, until it was last seen or advised. */
function lastedAtLeast(cramp: CrampEntry): number {
	const { startedAt, seen = startedAt, advice } = cramp;
	const length = lengthOf(cramp);
	if (length !== undefined) return length * MINUTE;
	return Math.max(seen - startedAt, advice ? advice * MINUTE + 1 : 0);
}

/** Cramps that lasted over ten minutes. */
const tooLong = ({ cramps, night }: NightEntries, now: number): readonly Finding[] =>
	cramps
		.filter((cramp) => lastedAtLeast(cramp) > 10 * MINUTE)
		.map((cramp) => {
			const last = cramp.startedAt + lastedAtLeast(cramp);
			const over = cramp.endedAt !== undefined || now - last > UNSEEN;
			return finding({ rule: 'tenMinutes', sign: 'tenMinutes', night, over });
		});

/** Signs that were ticked, the last time of each. */
function ticked(nights: readonly NightEntries[], now: number): readonly Finding[] {
	const at = new Map<string, number[]>();
	const last = new Map<string, number>();
	for (const [i, { cramps }] of nights.entries())
		for (const { signs = [], startedAt } of cramps)
			for (const sign of signs) {
				at.set(sign, [...(at.get(sign) ?? []), i]);
				last.set(sign, startedAt);
			}
	return [...at].flatMap(([sign, found]) => {
		const night = nights[found.at(-1) ?? 0]?.night ?? '';
		const since = nights[beginOf(found) ?? 0]?.night ?? night;
		const over = now - (last.get(sign) ?? 0) > DAY;
		return isSign(sign) ? [finding({ rule: 'ticked', sign, night, since, over })] : [];
	});
}

/** What the diary shows of signs that need help; `now` by the wall clock here. */
export function findings(entries: readonly Entry[], now: Date): readonly Finding[] {
	const tonight = nightOf(now.getTime());
	const nights = nightsUntil(latestNight(entries, tonight, now.getTime()), LOOKED_AT);
	const looked = entriesByNight(entriesFrom(entries, nights[0] ?? tonight), nights);
	// a night that is not over may still have a cramp
	const passed = looked.filter(({ night }) => night < dateOf(now));
	const all = [
		...ticked(looked, now.getTime()),
		...looked.flatMap((night) => tooLong(night, now.getTime())),
		...[often(looked), worse(passed), noChange(passed)].filter((one) => one !== undefined)
	];
	return all.filter(({ level, night }) => night > nightBefore(tonight, TOLD_FOR[level]));
}
