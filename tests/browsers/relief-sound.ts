import { label, openCold } from './cramp.ts';
import { expect, test } from './fixtures.ts';
import { playsFrom } from './listening.ts';
import { leaveAndComeBack } from './page-cache.ts';

test('a track that fails to load is loaded again', async ({ phone, url }) => {
	await openCold(phone, url);
	await playsFrom(phone, 1);
	await phone.run(() => {
		const { createObjectURL } = URL;
		URL.createObjectURL = (made) => {
			URL.createObjectURL = createObjectURL;
			const address = createObjectURL.call(URL, made);
			URL.revokeObjectURL(address);
			return address;
		};
	});
	const before = await phone.run(() => window.heard.src);
	await phone.tap('Foot');
	await expect.poll(() => phone.run(() => window.heard.src)).not.toBe(before);
	await playsFrom(phone, 2);
	await expect.poll(() => label(phone)).toBe('Stop sound');
});

test('a cramp that Back leads to again is heard again, at once or by a touch, and says so', async ({
	engine,
	phone,
	url
}) => {
	await openCold(phone, url);
	await playsFrom(phone, 2);
	await leaveAndComeBack(phone, engine, url);
	await playsFrom(phone, 2);
	await expect.poll(() => label(phone)).toBe('Stop sound');
});
