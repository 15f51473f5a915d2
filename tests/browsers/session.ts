import { expect, test } from './fixtures.ts';
import { heard, playsFrom, playTo, text } from './listening.ts';
import { leaveAndComeBack } from './page-cache.ts';

/** So much of a place may be lost, in seconds. */
const LOST = 3;

test('a session that Back leads to again goes on where it was left', async ({
	engine,
	phone,
	url
}) => {
	const left = await playTo(phone, `${url}play/bedtime-calm/`, 25);
	await leaveAndComeBack(phone, engine, url);
	// some play on what they bring back
	await playsFrom(phone, left - LOST, ['Resume']);
	expect((await heard(phone)).time).toBeLessThan(left + LOST);
});

test('a load right after Resume costs no place', async ({ phone, url }) => {
	const page = `${url}play/quick-five/`;
	const left = await playTo(phone, page, 18);
	await phone.reload();
	for (const wait of [0, 20, 40, 60, 80, 100]) {
		await phone.run((ms) => {
			const reload = () => setTimeout(() => location.reload(), ms);
			addEventListener('click', reload, { capture: true, once: true });
			Object.assign(window, { old: true });
		}, wait);
		await phone.tap('Resume');
		await expect.poll(() => phone.run(() => !('old' in window)).catch(() => false)).toBe(true);
	}
	await phone.tap('Resume');
	await playsFrom(phone, left - LOST);
	expect((await heard(phone)).time).toBeLessThan(left + LOST);
});

test.describe('where all site data is refused', () => {
	test.use({ blocked: true });

	test.skip(({ engine }) => engine === 'chromium', 'a small Chromium has no such setting');
	test('a session starts, is heard, goes on, and says what is not kept', async ({ phone, url }) => {
		await playTo(phone, `${url}play/quick-five/`, 3);
		const said = await text(phone);
		expect(said).toContain('This browser saves nothing.');
		expect(said).not.toContain('Another window is playing now.');
	});
});
