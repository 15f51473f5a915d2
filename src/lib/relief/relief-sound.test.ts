import { afterEach, expect, it } from 'vitest';
import { tasks } from '../../../tests/fakes/audio-element.ts';
import { away, phone, settled } from '../../../tests/fakes/phone.ts';

afterEach(away);

async function opened() {
	const all = phone();
	const page = await all.page();
	await page.open();
	return { ...all, ...page };
}

it('sound that is refused costs no second, and comes at a touch', async () => {
	const { page, allow, pass, players, sounding } = phone();
	allow('refused');
	const { guide, open, shown } = await page();
	await open();
	expect(guide.sound).toBe('asks');
	await pass(5);
	expect(shown()).toBe(5);
	allow('at once');
	guide.play();
	await settled();
	expect(guide.sound).toBe('on');
	expect(sounding()).toEqual(players);
	expect(players[0]?.currentTime).toBeCloseTo(5.7, 1);
});

it('sound stops when it is told to; the count and the exercises go on', async () => {
	const { guide, pass, shown, exercise, sounding } = await opened();
	guide.pause();
	await pass(35);
	expect([guide.sound, shown(), exercise()]).toEqual(['off', 35, 'hold-and-rub']);
	expect(sounding()).toHaveLength(0);
});

it('sound that a call took is asked for, and nothing else stops', async () => {
	const { guide, call, pass, shown } = await opened();
	await pass(5);
	call();
	await pass(3);
	expect([guide.sound, shown()]).toEqual(['asks', 8]);
});

it('a call while the first words are said is asked about: nothing sounds into it', async () => {
	const { page, makeLate, arrive, call, pass, sounding } = phone();
	makeLate();
	const { guide, open, shown } = await page();
	await open();
	await tasks();
	expect([guide.sound, sounding().length]).toEqual(['on', 1]);
	call();
	await pass(1);
	expect(guide.sound).toBe('asks');
	await arrive();
	await pass(3);
	expect([guide.sound, sounding(), shown()]).toEqual(['asks', [], 4]);
	guide.play();
	await settled();
	expect([guide.sound, sounding().length]).toEqual(['on', 1]);
});

it('sound is not made where silence was chosen', async () => {
	const { page, pass, sounding } = phone();
	const { sound, guide, open } = await page();
	sound.change({ heard: 'silent' });
	await open();
	await pass(5);
	expect(guide.sound).toBe('off');
	expect(sounding()).toHaveLength(0);
});
