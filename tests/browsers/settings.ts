import { expect, test } from './fixtures.ts';

test('settings at 200% text do not scroll sideways', async ({ phone, url }) => {
	const wide = () =>
		phone.run(() => {
			document.documentElement.style.fontSize = '200%';
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
	for (const width of [390, 320]) {
		await phone.resize(width, 844);
		await phone.goto(`${url}settings/`);
		expect(await wide(), `${width} px wide`).toBe(0);
	}
});
