import { ownName } from '../src/lib/device/own-name.ts';
import { warnings } from '../src/lib/words/en/health/warnings.ts';

const DAY = 86_400_000;
const SIGNS = Object.keys(warnings.signs);

/** A diary as it is kept, by keys: two nights of three have cramps, and each other evening was stretched. */
export function keptDiary(
	now: Date,
	nights: number,
	perNight = 1
): readonly (readonly [key: string, text: string])[] {
	const kept = (id: string, fields: object): readonly [string, string] => {
		const changes = Object.entries(fields).map(([field, value]) => [field, [1, value]]);
		const entry = { version: 2, id, changes: Object.fromEntries(changes) as object };
		return [ownName(`diary/${id}`), JSON.stringify(entry)];
	};
	return Array.from({ length: nights }, (_, ago) => {
		const midnight = new Date(now.getTime() - ago * DAY).setHours(0, 0, 0, 0);
		const evening = { kind: 'evening', startedAt: midnight - 7_200_000, routine: 'bedtime-calm' };
		const night = new Date(midnight - DAY / 2).toISOString().slice(0, 10);
		const cramps = Array.from({ length: ago % 3 ? perNight : 0 }, (_, n) => {
			const startedAt = midnight + ((ago * 37 + n * 61) % 420) * 60_000;
			return kept(`cramp-${ago}-${n}`, {
				...{ kind: 'cramp', startedAt, endedAt: startedAt + (1 + (ago % 12)) * 60_000 },
				...{ muscle: ['calf', 'foot', 'thigh-back', 'thigh-front'][ago % 4] },
				...{ side: ['left', 'right', 'both'][ago % 3], pain: ago % 11, zone: 'UTC' },
				...{
					helped: ['stretch', 'rub', 'stand'].slice(ago % 3),
					signs: [SIGNS[ago % SIGNS.length]]
				}
			});
		});
		return [
			...cramps,
			...(ago % 2 ? [kept(`evening-${ago}`, { ...evening, played: 740 })] : []),
			...(ago % 6 ? [] : [kept(`quiet-${ago}`, { kind: 'quiet', startedAt: midnight, night })])
		];
	}).flat();
}
