import { expect, heard, playsFrom, startAt, test } from './fixtures.ts';

/** In the hold of Quick five's first exercise, in seconds of its track. */
const IN_A_HOLD = 12;

test('a session that Back leads to again goes on where it was left', async ({ phone, url }) => {
	await startAt(phone, `${url}play/bedtime-calm/`, 25);
	const { time } = await heard(phone);
	await phone.goto(`${url}about/`);
	await phone.back();
	await phone.tap('Resume');
	await playsFrom(phone, time - 4);
	expect((await heard(phone)).time).toBeLessThan(time + 6);
});

test('a load right after Resume costs no place', async ({ phone, url }) => {
	await startAt(phone, `${url}play/quick-five/`, IN_A_HOLD);
	for (let tries = 0; tries < 3; tries++) {
		await phone.goto(url);
		await phone.tap('Resume');
		await playsFrom(phone, IN_A_HOLD - 1);
		await phone.reload();
	}
	await phone.goto(url);
	await phone.tap('Resume');
	await playsFrom(phone, IN_A_HOLD - 1);
});

test.describe('where all site data is refused', () => {
	test.use({ blocked: true });

	test('a session starts, is heard, and goes on', async ({ phone, url }) => {
		await phone.goto(`${url}play/quick-five/`);
		await phone.tap('Start');
		await phone.tap('None of these: start');
		await playsFrom(phone, 3);
	});
});

for (const width of [390, 320])
	test(`settings at 200% text do not scroll sideways, ${width} px wide`, async ({ phone, url }) => {
		await phone.resize(width, 844);
		await phone.goto(`${url}settings/`);
		const wide = () =>
			phone.run(() => {
				document.documentElement.style.fontSize = '200%';
				const { scrollWidth, clientWidth } = document.documentElement;
				return scrollWidth - clientWidth;
			});
		expect(await wide()).toBe(0);
	});
