import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviceAt } from './advice.ts';
import { continued, Episode } from './episode.ts';

const START = 1_764_000_000_000;

/** A device that runs, sleeps, and has its wall clock set. */
function device() {
	const clock = { steady: 10, wall: START / 1000, hides: 0 };
	return {
		now: () => ({ ...clock }),
		run(seconds: number) {
			clock.steady += seconds;
			clock.wall += seconds;
		},
		/** The steady clock stands, as on phones; the page is hidden and seen again. */
		sleep(seconds: number) {
			clock.wall += seconds;
			clock.hides += 2;
		},
		set(seconds: number) {
			clock.wall += seconds;
		}
	};
}

function begun() {
	const { now, ...clock } = device();
	const episode = new Episode('calf', START, now);
	/** Looked at once a second, as a page does. */
	const count = (seconds: number) => {
		for (let i = 0; i < seconds; i++) {
			clock.run(1);
			expect(episode.elapsed).toBeGreaterThan(0);
		}
	};
	return { now, ...clock, episode, count };
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
		fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 20 }), (steps) => {
			const { run, episode } = begun();
			const seen: unknown[] = [];
			let total = 0;
			for (const step of steps) {
				run(step);
				total += step;
				if (episode.advice && episode.advice !== seen.at(-1)) seen.push(episode.advice);
				expect(episode.advice).toBe([3, 5, 10].findLast((minutes) => total >= minutes * 60));
			}
			expect(new Set(seen).size).toBe(seen.length);
		})
	);
});

test('it counts up from the tap until it lets go, and stands then', () => {
	const { count, run, episode } = begun();
	count(200);
	episode.better();
	run(60);
	episode.better();
	expect(episode).toMatchObject({ state: 'better', elapsed: 200, endedAt: START + 200_000 });
});

test('a tap some seconds ago counts', () => {
	const { now } = device();
	expect(new Episode('calf', START - 4000, now).elapsed).toBe(4);
	expect(new Episode('calf', START + 4000, now).elapsed).toBe(0);
});

test('a cramp that does not let go has another round; one that has let go has none', () => {
	const { run, episode } = begun();
	run(60);
	episode.notYet();
	expect(episode).toMatchObject({ state: 'open', elapsed: 60, round: 2, endedAt: undefined });
	episode.better();
	run(30);
	episode.notYet();
	expect(episode).toMatchObject({ state: 'better', elapsed: 60, round: 2 });
});

test('a cramp that is back within five minutes is the same entry, and counts from its first second', () => {
	const { run, now, episode } = begun();
	run(60);
	episode.better();
	run(30);
	const back = continued(episode.kept, now);
	const { id } = episode;
	expect(back).toMatchObject({ state: 'open', elapsed: 90, round: 1, id, endedAt: undefined });
});

test('the wall clock set by an hour, either way, changes neither the count nor the advice', () => {
	for (const by of [-3600, 3600, -5, 5]) {
		const { count, set, episode } = begun();
		count(100);
		set(by);
		expect(episode).toMatchObject({ elapsed: 100, advice: undefined, state: 'open' });
		count(90);
		expect(episode).toMatchObject({ elapsed: 190, advice: 3, state: 'open' });
	}
});

test('a short sleep is a part of the cramp', () => {
	const { count, sleep, episode } = begun();
	count(20);
	sleep(290);
	expect(episode).toMatchObject({ state: 'open', elapsed: 310, advice: 5 });
});

test('after five hours of sleep it was left where it was seen last, its end unknown, and alarms nobody', () => {
	const { count, sleep, episode } = begun();
	count(99);
	sleep(5 * 3600);
	const left = { state: 'left', elapsed: 99, advice: undefined, endedAt: undefined };
	expect(episode).toMatchObject({ ...left, seenAt: START + 99_000 });
	count(700);
	expect(episode).toMatchObject(left);
	episode.better();
	episode.notYet();
	expect(episode).toMatchObject({ ...left, round: 1 });
	expect(episode.kept).toEqual({
		startedAt: START,
		muscle: 'calf',
		elapsed: 99,
		seenAt: START + 99_000
	});
});

test('a page that did not run for hours leaves it, whatever the clocks say', () => {
	const { run, episode } = begun();
	run(5 * 3600);
	expect(episode).toMatchObject({ state: 'left', elapsed: 0 });
});

test('a cramp that let go is not left by a sleep', () => {
	const { count, sleep, episode } = begun();
	count(50);
	episode.better();
	sleep(8 * 3600);
	expect(episode).toMatchObject({ state: 'better', elapsed: 50, endedAt: START + 50_000 });
});

test('what was opened by mistake is undone for good', () => {
	const { count, episode } = begun();
	count(3);
	episode.undo();
	episode.better();
	episode.notYet();
	expect(episode).toMatchObject({ state: 'undone', elapsed: 3 });
});

const kept = { startedAt: START, muscle: 'foot', seenAt: START + 20_000, elapsed: 20 };
const openedAfter = (seconds: number, what: unknown = kept) =>
	continued(what, () => ({ steady: 1, wall: kept.seenAt / 1000 + seconds, hides: 0 }));

test('opened again within five minutes it is the same cramp, and later another one', () => {
	expect(openedAfter(0)).toMatchObject({ muscle: 'foot', startedAt: START, elapsed: 20 });
	expect(openedAfter(300)).toMatchObject({ elapsed: 320, advice: 5 });
	expect(openedAfter(301)).toBeUndefined();
});

test('opened again after the wall clock was set back a little, it goes on from what was counted', () => {
	expect(openedAfter(-1)).toMatchObject({ startedAt: START, elapsed: 20 });
	expect(openedAfter(-300)).toMatchObject({ elapsed: 20 });
	expect(openedAfter(-301)).toBeUndefined();
});

test('a correction within the cramp is not counted when it is opened again', () => {
	const back = { ...kept, seenAt: START - 3_600_000, elapsed: 20 };
	const at = () => ({ steady: 1, wall: back.seenAt / 1000 + 10, hides: 0 });
	expect(continued(back, at)).toMatchObject({ startedAt: START, elapsed: 30 });
});

test('what was kept without a count is counted by the wall clock', () => {
	expect(openedAfter(10, { ...kept, elapsed: undefined })).toMatchObject({ elapsed: 30 });
	expect(openedAfter(10, { ...kept, elapsed: -4 })).toMatchObject({ elapsed: 30 });
	const before = { ...kept, startedAt: kept.seenAt + 50, elapsed: undefined };
	expect(openedAfter(10, before)).toMatchObject({ elapsed: 10 });
});

test('it is kept and opened again, over and over, without a second lost or won', () => {
	const { now, run } = device();
	let episode = new Episode('calf', START, now);
	for (let i = 0; i < 20; i++) {
		run(10);
		episode = continued(JSON.parse(JSON.stringify(episode.kept)), now) ?? expect.fail();
	}
	expect(episode).toMatchObject({ elapsed: 200, id: `cramp-${START}` });
});

test('what is kept and is not ours is passed over', () => {
	fc.assert(
		fc.property(fc.anything(), (kept) => {
			expect(continued(kept, () => ({ steady: 0, wall: START / 1000, hides: 0 }))).toBeUndefined();
		})
	);
});
