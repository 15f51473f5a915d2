import { afterEach, describe, expect, it } from 'vitest';
import { away, phone } from '../../../tests/fakes/phone.ts';

afterEach(away);

async function cramp(seconds: number) {
	const all = phone();
	const page = await all.page();
	await page.open('calf');
	await all.pass(seconds);
	return { ...all, ...page, newPage: all.page };
}
const lasted = ({ startedAt, endedAt = NaN }: { startedAt: number; endedAt?: number }) =>
	Math.floor((endedAt - startedAt) / 1000);

describe('it let go', () => {
	it('stands from then on, and what follows is guided from its first second', async () => {
		const { relief, guide, openAfter, pass, entry, shown, exercise } = await cramp(40);
		relief.better();
		expect(lasted(entry())).toBe(40);
		await openAfter();
		await pass(5);
		expect([exercise(), guide.session?.currentTime]).toEqual([
			'slow-breaths',
			expect.closeTo(5, 0)
		]);
		await pass(20);
		expect([shown(), lasted(entry())]).toEqual([40, 40]);
	});

	it('and all that follows has been said: there is silence', async () => {
		const { relief, guide, openAfter, pass, sounding } = await cramp(5);
		relief.better();
		await openAfter();
		guide.seek((guide.session?.timeline.duration ?? 0) - 2);
		await pass(4);
		expect([guide.session?.playState, sounding().length]).toEqual(['finished', 1]);
		await pass(8);
		expect(sounding()).toEqual([]);
	});

	it('and the hand is told at once of what follows', async () => {
		const { relief, openAfter, pulses, makeLate } = await cramp(5);
		relief.better();
		makeLate();
		await openAfter();
		expect(pulses).toEqual([1, 1]);
	});

	it('and is back within five minutes: it is the same cramp, counted from its tap', async () => {
		const { relief, open, openAfter, pass, entry, shown, exercise } = await cramp(40);
		const { id } = entry();
		relief.better();
		await openAfter();
		await pass(240);
		await open('calf');
		expect([shown(), relief.advice, exercise()]).toEqual([280, 3, 'toes-to-shin']);
		expect(entry()).toMatchObject({ id, endedAt: undefined });
	});

	it('and is back later: it is another cramp', async () => {
		const { relief, open, openAfter, pass, entry, crampOf, shown } = await cramp(40);
		const { id } = entry();
		relief.better();
		await openAfter();
		await pass(310);
		await open('foot');
		expect([shown(), entry().id === id]).toEqual([0, false]);
		expect(lasted(crampOf(id) ?? expect.fail())).toBe(40);
	});

	it('as the page for it says that is opened by its address alone', async () => {
		const { browser, newPage, pass, entry } = await cramp(40);
		const { id } = entry();
		const { openAfter, crampOf, exercise } = await newPage();
		await openAfter();
		await pass(20);
		expect(exercise()).toBe('slow-breaths');
		expect(lasted(crampOf(id) ?? expect.fail())).toBe(40);
		expect(browser.kept.size).toBeGreaterThan(0);
	});

	it('when it did, though the page after it is opened again', async () => {
		const { relief, newPage, openAfter, pass, entry } = await cramp(40);
		const { id } = entry();
		relief.better();
		await openAfter();
		await pass(120);
		const again = await newPage();
		await again.openAfter();
		await pass(10);
		expect([again.entry().id, lasted(again.entry())]).toEqual([id, 40]);
		// five minutes after it let go, not after it was looked at
		await pass(175);
		const later = await newPage();
		await later.open('calf');
		expect(later.entry().id).not.toBe(id);
	});

	it('long ago, or never here: what follows is guided, and nothing is asked about', async () => {
		const { page } = phone();
		const { relief, openAfter, exercise } = await page();
		await openAfter();
		relief.answer({ pain: 3 });
		expect([exercise(), relief.entry]).toEqual(['slow-breaths', undefined]);
	});

	it('though nothing that follows is there: its end is kept', async () => {
		const { relief, guide, entry } = await cramp(40);
		relief.openAfter([]);
		expect(lasted(entry())).toBe(40);
		expect(guide.session?.timeline.routine.id).toBe('relief-calf');
	});

	it('is told no more than once', async () => {
		const { relief, pass, entry } = await cramp(40);
		relief.better();
		await pass(30);
		relief.better();
		expect(lasted(entry())).toBe(40);
	});
});

it('answers are in the diary beside what is counted', async () => {
	const { relief, pass, entry, crampOf } = await cramp(3);
	relief.answer({ side: 'left', pain: 7 });
	await pass(4);
	expect(entry()).toMatchObject({ side: 'left', pain: 7, muscle: 'calf' });
	expect(crampOf(entry().id)).toEqual(entry());
});

describe('opened by mistake', () => {
	it('leaves no trace, whatever comes after', async () => {
		const { relief, guide, newPage, pass, entry, crampOf } = await cramp(3);
		const { id } = entry();
		relief.undo();
		await pass(5);
		relief.better();
		relief.close();
		expect([crampOf(id), guide.session]).toEqual([undefined, undefined]);
		const { open, shown } = await newPage();
		await open('calf');
		expect(shown()).toBe(0);
	});

	it('is nothing where there is no cramp', async () => {
		const { browser, page } = phone();
		const { relief } = await page();
		relief.undo();
		relief.better();
		relief.close();
		expect([...browser.kept.keys()]).toEqual([]);
	});
});
