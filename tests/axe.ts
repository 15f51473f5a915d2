import AxeBuilder from '@axe-core/playwright';
import type axe from 'axe-core';
import type { Page } from '@playwright/test';
import { THEMES } from '../src/lib/choices/look.ts';
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
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	const { violations } = await axe.analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/**
 * The same of the colours alone, in each other theme that such a page can have. Only the mark on the page
 * changes, and axe is there from before.
 */
export async function expectReadable(page: Page, route: string) {
	const themes = THEMES.filter((theme) => !isNight(`/${route}`) || theme === 'night-contrast');
	const found = await page.evaluate(async (themes) => {
		const { dataset } = document.documentElement;
		const faults: string[] = [];
		for (const theme of themes) {
			dataset.theme = theme;
			const { violations } = await window.axe.run({ runOnly: ['color-contrast'] });
			if (dataset.theme !== theme) faults.push(`${theme}: not kept`);
			faults.push(...violations.map(({ nodes }) => `${theme}: ${nodes[0]?.html}`));
		}
		dataset.theme = 'night';
		return faults;
	}, themes);
	expect(found).toEqual([]);
}
