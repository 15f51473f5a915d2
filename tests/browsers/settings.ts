import { expect, test } from './fixtures.ts';

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
