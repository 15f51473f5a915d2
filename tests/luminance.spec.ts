import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { nextDim } from '../src/lib/choices/dim-steps.ts';
import { DIMS, type Dim } from '../src/lib/choices/dims.ts';
import { dim as words } from '../src/lib/words/en/dim.ts';
import { button, expect, startSession, test, timer } from './fixtures.ts';
import { lightOf } from './luminance.ts';
import { ROUTES } from './routes.ts';

/** The most that the whole screen has on the mean: of every page, and of what is on in the dark. */
const PAGE: Record<Dim, number> = { standard: 0.01, dim: 0.0092, dimmest: 0.009 };
const SESSION: Record<Dim, number> = { standard: 0.008, dim: 0.0065, dimmest: 0.0031 };
/** What has to be heeded stands there, too, whatever the step: of a rub, and before each hold begins. */
const HEEDED: Record<Dim, number> = { ...SESSION, dimmest: 0.0055 };
/**
 * In a cramp nothing is folded away: which muscle, what else it may be and the way out stay. Its letters are
 * larger than a session's, for eyes without glasses; and the count has more light in one second than in another.
 */
const CRAMP: Record<Dim, number> = { standard: 0.0088, dim: 0.0068, dimmest: 0.0052 };
const BLUE = 0.002;
const HIGHEST = 0.4;

/** Digits may be lighter, and the highlighted muscle: these are where one of them is. */
const mayBeLight = (page: Page): Locator => page.locator('[role=timer], .total, svg');

/** The page itself is not asked to be darker, so that each step is seen of every page. */
const mark = (page: Page, dim: Dim) =>
	page.evaluate((dim) => {
		const { dataset } = document.documentElement;
		if (dim === 'standard') delete dataset.dim;
		else dataset.dim = dim;
	}, dim);
/** Where there is a button for it; its name says what it does next. */
const tap = (page: Page, dim: Dim) => button(page, words.next[dim]).tap();

/** Takes a picture at each step; `next` leads from one to the next one, and at last to the first. */
async function expectDark(
	page: Page,
	what: string,
	most: Record<Dim, number>,
	next = (dim: Dim) => mark(page, nextDim(dim))
) {
	for (const dim of DIMS) {
		const boxes = await mayBeLight(page).evaluateAll((all) =>
			all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)
		);
		const { mean, blue, highest, at } = lightOf(PNG.sync.read(await page.screenshot()), boxes);
		expect.soft(mean, `${what}, ${dim}: mean`).toBeLessThanOrEqual(most[dim]);
		expect.soft(blue, `${what}, ${dim}: blue`).toBeLessThanOrEqual(BLUE);
		expect.soft(highest, `${what}, ${dim}: at ${at.join()}`).toBeLessThanOrEqual(HIGHEST);
		await next(dim);
	}
}

const drawn = (page: Page) => expect(page.locator('svg path').first()).toBeAttached();
/** The small pictures are there: what is drawn elsewhere has no width before. */
const pictured = (page: Page) =>
	expect
		.poll(() =>
			page
				.locator('use')
				.evaluateAll((all) => all.every((use) => use.getBoundingClientRect().width > 0))
		)
		.toBe(true);

test('every page is as dark as a bedroom wants it, at each step', async ({ page }) => {
	for (const route of ROUTES) {
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await pictured(page);
		const cramp = route.startsWith('relief/');
		if (cramp) await drawn(page);
		await expectDark(page, route, cramp ? CRAMP : PAGE);
	}
});

test('so are a session in each of its steps, its dialogs and its end', async ({ page }) => {
	await startSession(page);
	await button(page, 'Sound').tap();
	await expectDark(page, 'Sound', PAGE);
	await button(page, 'Done').tap();
	for (let step = 1; step <= 6; step++) {
		await drawn(page);
		await expectDark(page, `step ${step}`, HEEDED, (dim) => tap(page, dim));
		await button(page, 'Next').tap();
	}
	await expect(timer(page)).toBeHidden();
	await expect(page.locator('use').first()).toBeVisible();
	await pictured(page);
	await expectDark(page, 'the end', SESSION);
});
