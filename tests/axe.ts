import AxeBuilder from '@axe-core/playwright';
import type axe from 'axe-core';
import type { Page } from '@playwright/test';
import { THEMES } from '../src/lib/choices/look.ts';
import { ownName } from '../src/lib/device/own-name.ts';
import { isNight } from '../src/routes/is-night.ts';
import { expect } from './fixtures.ts';

declare global {
	interface Window {
		axe: typeof axe;
	}
}

/** By axe's rules anyone can use what is shown now. */
export async function expectNoViolations(page: Page) {
	// there are no frames: it needs no second page to put its findings together
	// what is no violation is found, and not written up
	const axe = new AxeBuilder({ page }).setLegacyMode().options({
		resultTypes: ['violations'],
		rules: { 'target-size': { enabled: true } }
	});
	const { violations } = await axe.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/**
 * The same of the colours alone, in each other theme that such a page can have. It is chosen as in another
 * window, so that the app shows it too, whenever it comes. Axe is there from before.
 */
export async function expectReadable(page: Page, route: string) {
	const night = isNight(`/${route}`);
	const found = await page.evaluate(
		async ([key, night, themes]) => {
			const { dataset } = document.documentElement;
			const before = localStorage.getItem(key) ?? '{}';
			const choose = (text: string) => {
				localStorage.setItem(key, text);
				dispatchEvent(new StorageEvent('storage', { key }));
				// the app follows it, and where that is not there yet the first script does so
				window.showLook?.(night);
			};
			const faults: string[] = [];
			for (const theme of themes) {
				const [look, contrast] = theme.split('-');
				choose(JSON.stringify({ ...JSON.parse(before), look, contrast: !!contrast }));
				// as while it answers a tap: pressed it looks the same
				for (const tapped of document.querySelectorAll('button.big, button.quiet'))
					tapped.ariaBusy = 'true';
				const { violations } = await window.axe.run({ runOnly: ['color-contrast'] });
				if (dataset.theme !== theme) faults.push(`${theme}: not kept`);
				faults.push(...violations.map(({ nodes }) => `${theme}: ${nodes[0]?.html}`));
			}
			choose(before);
			return faults;
		},
		[
			ownName('settings'),
			night,
			THEMES.filter((theme) => !night || theme === 'night-contrast')
		] as const
	);
	expect(found).toEqual([]);
}
