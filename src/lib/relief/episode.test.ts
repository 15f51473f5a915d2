import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviceAt } from './advice.ts';
import { continued, Episode } from './episode.ts';

const START = 1_764_000_000_000;

/** An episode, and the time it is told. */
function begun() {
	const clock = { ms: START };
	return { clock, episode: new Episode('calf', START, () => clock.ms) };
}

test.each([
	[0, undefined],
	[179.999, undefined],
	[180, 3],
	[299.999, 3],
	[300, 5],
	[599.999, 5],
	[600, 10],
	[86_400, 10]
] as const)('after %d s the advice is that of minute %s', (elapsed, minutes) => {
	expect(adviceAt(elapsed)).toBe(minutes);
});

test('advice is never taken back while a cramp goes on', () => {
	fc.assert(
		fc.property(fc.double({ min: 0, max: 4000, noNaN: true }), fc.nat(4000), (at, more) => {
			expect(adviceAt(at + more) ?? 0).toBeGreaterThanOrEqual(adviceAt(at) ?? 0);
		})
	);
});

test('each advice comes at its second, once, however the time is looked at', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 20 }), (steps) => {
			const { clock, episode } = begun();
			const seen: unknown[] = [];
			for (const step of steps) {
				clock.ms += step;
				if (episode.advice && episode.advice !== seen.at(-1)) seen.push(episode.advice);
				const due = [3, 5, 10].findLast((minutes) => clock.ms - START >= minutes * 60_000);
				expect(episode.advice).toBe(due);
			}
			expect(new Set(seen).size).toBe(seen.length);
		})
	);
});

test('it counts up from the tap until it lets go, and stands then', () => {
	fc.assert(
		fc.property(fc.nat(3_600_000), fc.nat(3_600_000), (lasted, later) => {
			const { clock, episode } = begun();
			clock.ms += lasted;
			expect(episode.elapsed).toBe(lasted / 1000);
			episode.better();
			clock.ms += later;
			episode.better();
			expect(episode.elapsed).toBe(lasted / 1000);
			expect(episode.state).toBe('better');
		})
	);
});

test('a cramp that is back goes on from its first second, in another round', () => {
	const { clock, episode } = begun();
	clock.ms += 60_000;
	episode.better();
	clock.ms += 30_000;
	episode.notYet();
	expect(episode).toMatchObject({ state: 'open', elapsed: 90, round: 2 });
});

test('a wall clock that is set back never makes the time negative', () => {
	const { clock, episode } = begun();
	clock.ms -= 5000;
	expect(episode.elapsed).toBe(0);
});

test('what was opened by mistake is undone for good', () => {
	const { episode } = begun();
	episode.undo();
	episode.better();
	expect(episode.state).toBe('undone');
});

test('opened again within five minutes it is the same cramp, and later another one', () => {
	const kept = { startedAt: START, muscle: 'foot', seenAt: START + 20_000 };
	const after = (seconds: number) => continued(kept, () => kept.seenAt + seconds * 1000);
	expect(after(0)).toMatchObject({ muscle: 'foot', startedAt: START, elapsed: 20 });
	expect(after(300)).toMatchObject({ elapsed: 320, advice: 5 });
	expect(after(301)).toBeUndefined();
	expect(after(-1)).toBeUndefined();
});

test('what is kept and is not ours is passed over', () => {
	fc.assert(
		fc.property(fc.anything(), (kept) => {
			expect(continued(kept, () => START)).toBeUndefined();
		})
	);
});
