import { afterEach, describe, expect, it, vi } from 'vitest';
import { away, phone } from '../../../tests/fakes/phone.ts';

afterEach(away);

async function cramp(seconds: number) {
	const all = phone();
	const page = await all.page();
	await page.open('calf');
	await all.pass(seconds);
	return { ...all, ...page, newPage: all.page };
}

describe('the page is left', () => {
	it('and opened again within five minutes: it is the same cramp, and nothing sounded meanwhile', async () => {
		const { relief, guide, open, pass, entry, shown, sounding } = await cramp(21);
		const { id } = entry();
		relief.close();
		expect([guide.session, sounding()]).toEqual([undefined, []]);
		await pass(60);
		await open('calf');
		expect([shown(), entry().id]).toEqual([81, id]);
	});

	it('and nothing of it is shown by the page that is opened hours later', async () => {
		const { relief, newPage } = await cramp(610);
		expect(relief.advice).toBe(10);
		relief.close();
		const shown = ({ elapsed, round, left, advice, entry }: typeof relief) => {
			return { elapsed, round, left, advice, entry };
		};
		expect(shown(relief)).toEqual(shown((await newPage()).relief));
	});

	it('in its last second: that is kept too', async () => {
		const { relief, crampOf, entry, pass } = await cramp(20);
		const { id, startedAt } = entry();
		await pass(1);
		relief.close();
		expect(crampOf(id)?.seen).toBeGreaterThan(startedAt + 21_000);
	});

	it('and opened again by a page that knows nothing: the count goes on', async () => {
		const { newPage, pass, entry } = await cramp(20);
		const { id } = entry();
		const again = await newPage();
		await pass(1);
		await again.open('calf');
		expect([again.shown(), again.entry().id]).toEqual([21, id]);
	});
});

describe('the phone sleeps', () => {
	it('for hours: it stands where it was seen last, in silence, its end unknown, and alarms nobody', async () => {
		const { relief, guide, sleep, pass, entry, shown, sounding } = await cramp(200);
		expect(relief.advice).toBe(3);
		sleep(5);
		await pass(2);
		expect([relief.left, relief.advice, shown()]).toEqual([true, undefined, 200]);
		expect([guide.session, sounding()]).toEqual([undefined, []]);
		await pass(700);
		relief.better();
		expect([shown(), relief.advice, entry().endedAt]).toEqual([200, undefined, undefined]);
	});

	it('and a new cramp is begun by a tap on the same page', async () => {
		const { relief, open, sleep, pass, entry, shown, sounding } = await cramp(20);
		const { id } = entry();
		sleep(5);
		await pass(2);
		await open('calf');
		await pass(5);
		expect([relief.left, shown(), entry().id === id]).toEqual([false, 5, false]);
		expect(sounding()).toHaveLength(1);
	});

	it('and what was left is undone as any other', async () => {
		const { relief, sleep, pass, entry, crampOf } = await cramp(20);
		const { id } = entry();
		sleep(5);
		await pass(2);
		relief.undo();
		expect(crampOf(id)).toBeUndefined();
	});
});

describe('a second window', () => {
	it('takes the cramp over; the first neither counts nor keeps it, and loses its sound', async () => {
		const { newPage, pass, guide, relief, shown, entry } = await cramp(20);
		const { id } = entry();
		const second = await newPage();
		await second.open('calf');
		await pass(10);
		expect([guide.mine, guide.sound, shown()]).toEqual([false, 'asks', 20]);
		expect([second.shown(), second.entry().id]).toEqual([30, id]);
		const { seen } = second.entry();
		relief.close();
		expect(second.crampOf(id)?.seen).toBe(seen);
	});

	it('gives it back to a touch in the first, which counts on', async () => {
		const { newPage, pass, guide, shown } = await cramp(20);
		const second = await newPage();
		await second.open('calf');
		await pass(10);
		guide.play();
		await pass(2);
		expect([guide.mine, guide.sound, shown()]).toEqual([true, 'on', 32]);
		expect(second.guide.mine).toBe(false);
	});

	it('goes on with what it has while the first finds out that it slept', async () => {
		const { newPage, pass, sleep, browser } = await cramp(20);
		const second = await newPage();
		sleep(5);
		await second.open('foot');
		const kept = () => [...browser.kept.keys()].filter((name) => name.endsWith('episode'));
		expect(kept()).toHaveLength(1);
		vi.advanceTimersByTime(1000);
		expect(kept()).toHaveLength(1);
		await pass(1);
	});

	it('is gone after hours: a touch in the first finds that the cramp was left', async () => {
		const { newPage, pass, sleep, guide, relief } = await cramp(20);
		const second = await newPage();
		await second.open('calf');
		await pass(2);
		second.relief.close();
		sleep(5);
		guide.play();
		await pass(2);
		expect([relief.left, guide.session]).toEqual([true, undefined]);
	});
});
