import { describe, expect, test } from 'vitest';
import { changeOf } from './change.ts';
import type { NightEntries } from './nights.ts';
import { NIGHTS, NOTING, passedOf, phaseOf, planFrom } from './plan.ts';
import { resultOf, resultOfNights, type PlanResult } from './plan-result.ts';
import { seeded } from './random.ts';
import type { CrampEntry, Entry } from './schema.ts';

/** How the nights of a person differ: by more than pure chance, like the night before, and with gaps. */
interface Life {
	readonly over: number;
	readonly alike: number;
	readonly missing: number;
}
const LIVES: readonly Life[] = [
	{ over: 0, alike: 0, missing: 0 },
	{ over: 0.5, alike: 0.3, missing: 0.25 },
	{ over: 1, alike: 0, missing: 0.1 },
	{ over: 1, alike: 0.5, missing: 0 }
];

const random = seeded(16);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
function poisson(rate: number): number {
	let count = -1;
	for (let left = 1; left > Math.exp(-rate); left *= random()) count++;
	return count;
}

/** Six weeks with `perWeek` cramps, and with `effect` times as many after `noting` nights. */
function diary(perWeek: number, effect: number, noting: number, { over, alike, missing }: Life) {
	const width = Math.sqrt(Math.log(1 + over));
	let mood = normal();
	const nights = Array.from({ length: NIGHTS }, (_, i): NightEntries => {
		mood = alike * mood + Math.sqrt(1 - alike ** 2) * normal();
		const rate = (perWeek / 7) * (i < noting ? 1 : effect);
		const count = poisson(rate * Math.exp(width * mood - width ** 2 / 2));
		const cramps = Array.from({ length: count }, (): CrampEntry => {
			const pain = Math.min(10, Math.max(0, Math.round(5 + 1.2 * mood + 1.8 * normal())));
			return { kind: 'cramp', id: '', startedAt: 0, muscle: 'calf', pain };
		});
		const none = { night: '', cramps: [], evenings: [], quiet: [], stretched: false } as const;
		if (random() < missing) return { ...none, state: 'unknown' };
		return { ...none, cramps, state: count ? 'cramps' : 'quiet' };
	});
	return [nights.slice(0, noting), nights.slice(noting)] as const;
}
const RATES = [3, 7, 14] as const;
const fewer = ({ cramps }: PlanResult) => cramps !== undefined && cramps.most < 0;

test('of 2,000 diaries without a change at most 6 of 100 claim one', () => {
	let claims = 0;
	for (let i = 0; i < 2000; i++) {
		const life = LIVES[i % LIVES.length] ?? expect.fail();
		const { cramps, pain } = resultOfNights(...diary(RATES[i % 3] ?? 3, 1, NOTING, life));
		if (cramps?.sure || pain?.sure) claims++;
	}
	console.log(`A change that is not there is claimed in ${((claims / 2000) * 100).toFixed(1)} %`);
	expect(claims / 2000).toBeLessThanOrEqual(0.06);
});

test('two weeks of noting find a halving more often than one', () => {
	const found = RATES.map((rate) =>
		[7, 14].map((noting) => {
			const tries = 300;
			let found = 0;
			for (let i = 0; i < tries; i++) {
				const life = LIVES[i % LIVES.length] ?? expect.fail();
				if (fewer(resultOfNights(...diary(rate, 0.5, noting, life)))) found++;
			}
			return found / tries;
		})
	);
	for (const [i, rate] of RATES.entries()) {
		const [one, two] = (found[i] ?? []).map((part) => `${Math.round(part * 100)} %`);
		console.log(`${rate} cramps a week, halved: found in ${one} (one week), ${two} (two weeks)`);
	}
	// what the page says: 1 in 9, 1 in 4, 1 in 3
	expect(found.map(([, two = 0]) => Math.round(1 / two))).toEqual([9, 4, 3]);
	const sum = (which: number) => found.reduce((sum, parts) => sum + (parts[which] ?? 0), 0);
	expect(NOTING).toBe(sum(1) > sum(0) ? 14 : 7);
});

describe('what changed', () => {
	const cramp = (night: number): Entry => ({
		...{ kind: 'cramp', id: `c${night}`, muscle: 'calf', pain: 6, zone: 'UTC' },
		startedAt: Date.UTC(2026, 8, 1 + night, 23)
	});
	const quiet = (night: number): Entry => ({
		...{ kind: 'quiet', id: `q${night}`, startedAt: 0 },
		night: new Date(Date.UTC(2026, 8, 1 + night)).toISOString().slice(0, 10)
	});
	const plan = planFrom(new Date(2026, 8, 1, 12), 'study-style');
	const nights = Array.from({ length: NIGHTS }, (_, i) => i);

	test('is told by nights with an answer only', () => {
		const half = nights.filter((i) => i % 2).map((i) => (i < NOTING ? cramp(i) : quiet(i)));
		expect(resultOf(plan, half)).toMatchObject({
			answered: [7, 14],
			cramps: { before: 1, after: 0, sure: true },
			pain: undefined
		});
		const without = half.filter(({ kind }) => kind === 'cramp');
		expect(resultOf(plan, without)).toMatchObject({ answered: [7, 0], cramps: undefined });
	});

	test('repeats to the last digit', () => {
		const [before, after] = diary(7, 0.5, NOTING, { over: 1, alike: 0, missing: 0 });
		expect(resultOfNights(before, after)).toEqual(resultOfNights(before, after));
	});

	test('of two parts that are alike is not sure', () => {
		expect(changeOf([1, 1, 1, 1, 1], [1, 1, 1, 1], { floor: 1, beside: 0.03 })).toMatchObject({
			before: 1,
			after: 1,
			sure: false
		});
	});
});

test('the plan begins tonight, and notes for two weeks', () => {
	const at = (night: number, hour = 9) => new Date(2026, 8, 1 + night, hour);
	const plan = planFrom(at(0, 3), 'quick-five');
	expect(plan.first).toBe('2026-09-01');
	expect([0, 13, 14, 41, 42].map((night) => phaseOf(plan, at(night)))).toEqual([
		...['noting', 'noting', 'stretching', 'stretching', 'over']
	]);
	// who goes to bed after midnight is in the night that began before it
	const late = [0, 23, 24, 24 + 4, 24 + 5].map((hour) => passedOf(plan, at(13, hour)));
	expect(late).toEqual([12, 13, 13, 13, 14]);
	expect(phaseOf(plan, at(42, 4))).toBe('stretching');
});
