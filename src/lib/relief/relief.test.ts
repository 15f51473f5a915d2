import { afterEach, describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { FakeAudio } from '../../../tests/fakes/audio-element.ts';
import { away, phone, settled } from '../../../tests/fakes/phone.ts';

afterEach(away);

async function opened(...how: [muscle?: 'calf' | 'foot' | 'thigh-back', ago?: number]) {
	const all = phone();
	const page = await all.page();
	await page.open(...how);
	return { ...all, ...page };
}

describe('a cramp', () => {
	it('runs from the tap on, before any sound, which joins it at its own second', async () => {
		const { page, makeLate, arrive, pass, players } = phone();
		makeLate();
		const { guide, open, shown, exercise } = await page();
		await open('calf', 2);
		expect(guide.session?.playState).toBe('running');
		expect([shown(), exercise(), guide.sound]).toEqual([2, 'toes-to-shin', 'coming']);
		await pass(4);
		expect([shown(), guide.sound]).toEqual([6, 'coming']);
		await arrive();
		expect(guide.sound).toBe('on');
		expect(players[0]?.currentTime).toBeCloseTo(6.7, 1);
	});

	it('is counted each second, and what is kept of it is never older than two', async () => {
		const { shown, entry, pass } = await opened();
		const { startedAt } = entry();
		for (const second of [1, 2, 3, 4, 5]) {
			await pass(1);
			expect(shown()).toBe(second);
			expect((entry().seen ?? 0) - startedAt).toBeGreaterThan((second - 2) * 1000);
		}
		expect(entry()).toMatchObject({ kind: 'cramp', muscle: 'calf', endedAt: undefined });
	});

	it('is advised about from its third, fifth and tenth minute on, in the diary too', async () => {
		const { relief, pass, entry } = await opened();
		for (const [seconds, minutes] of [
			[179, undefined],
			[1, 3],
			[119, 3],
			[1, 5],
			[299, 5],
			[1, 10]
		] as const) {
			await pass(seconds);
			expect([relief.advice, entry().advice]).toEqual([minutes, minutes]);
		}
	});

	it('begins its exercises anew as long as it lasts, and says how often', async () => {
		const { relief, pass, exercise } = await opened();
		await pass(194);
		expect([relief.round, exercise()]).toEqual([1, 'sit-back']);
		await pass(3);
		expect([relief.round, exercise()]).toEqual([2, 'toes-to-shin']);
		await pass(195);
		expect(relief.round).toBe(3);
		await pass(16 * 60);
		expect(exercise()).toBeDefined();
	});

	it('is felt in the hand: once where to hold, twice where another exercise begins', async () => {
		const { pulses, pass } = await opened();
		expect(pulses).toEqual([1]);
		await pass(29);
		expect(pulses).toEqual([1]);
		await pass(2);
		expect(pulses).toEqual([1, 3]);
	});

	it('has its advice where it belongs in the sound, also after a skip', async () => {
		const { guide, players, pass, sounding } = await opened();
		await pass(5);
		expect(players).toHaveLength(1);
		guide.skip(1);
		await settled();
		expect(players).toHaveLength(2);
		expect(sounding()).toHaveLength(1);
		await pass(60);
		expect(players).toHaveLength(2);
	});

	it('asks nobody to stand who is unsteady, nor where that cannot be known', async () => {
		for (const how of ['answered', 'blocked'] as const) {
			const { browser, page } = phone();
			if (how === 'blocked') browser.storage = 'blocked';
			const { settings, open, guide } = await page();
			if (how === 'answered') settings.answer('unsteady', true);
			await open();
			const asked = guide.session?.timeline.routine.steps.map(({ exercise }) => exercise.id) ?? [];
			expect(asked).toContain('toes-to-shin');
			expect(asked).not.toContain('stand-on-it');
			away();
		}
	});

	it('is kept though its exercises are not there', async () => {
		const { page } = phone();
		const { relief, guide, entry } = await page();
		relief.open('foot', [], Date.now());
		await settled();
		expect(entry()).toMatchObject({ muscle: 'foot' });
		expect(guide.session).toBeUndefined();
	});
});

describe('another muscle', () => {
	it('goes on as the same cramp, from its own first exercise', async () => {
		const { relief, open, pass, entry, shown, exercise, sounding } = await opened('calf');
		const { id } = entry();
		await pass(40);
		await open('foot');
		expect([shown(), relief.muscle, exercise()]).toEqual([40, 'foot', 'toes-back']);
		expect(entry()).toMatchObject({ id, muscle: 'foot' });
		await pass(5);
		expect(sounding()).toHaveLength(1);
	});

	it('is no new round, however far the one before had come', async () => {
		const { relief, open, pass, exercise } = await opened('thigh-back');
		await pass(80);
		expect(exercise()).toBe('rub-hamstring');
		await open('calf');
		await pass(2);
		expect([exercise(), relief.round]).toEqual(['toes-to-shin', 1]);
	});

	it('begins with sitting down, and not with its first words, for someone who is on their feet', async () => {
		const { open, pass, exercise, sounding } = await opened('calf');
		const firstWords = () => FakeAudio.made.flatMap(({ sources }) => sources);
		await pass(150);
		expect(exercise()).toBe('walk-it-off');
		const said = firstWords();
		await open('foot');
		expect(exercise()).toBe('sit-back');
		await pass(18);
		expect(exercise()).toBe('sit-back');
		expect([firstWords(), sounding().length]).toEqual([said, 1]);
		await pass(3);
		expect(exercise()).toBe('toes-back');
	});

	it('is felt at once as its own first hold', async () => {
		const { open, pass, pulses } = await opened('calf');
		await pass(5);
		await open('foot');
		await pass(2);
		expect(pulses).toEqual([1, 1]);
	});

	it('tapped though it is the same one has its sound again', async () => {
		const { guide, players, open, pass, sounding, exercise } = await opened('calf');
		await pass(40);
		await open('calf');
		await pass(5);
		expect([exercise(), guide.sound]).toEqual(['toes-to-shin', 'on']);
		expect(sounding()).toEqual(players.slice(-1));
	});
});

it('a pack that is put on after it is guided, and counted by nobody', async () => {
	const { relief, guide, openAfter, pass, shown } = await opened();
	await pass(20);
	relief.better();
	await openAfter();
	const pack = library.find(({ kind }) => kind === 'pack') ?? expect.fail();
	relief.play(pack);
	await settled();
	await pass(60);
	expect([guide.session?.timeline.routine.id, shown()]).toEqual([pack.id, 20]);
});
