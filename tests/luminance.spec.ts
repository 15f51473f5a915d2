import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { nextDim } from '../src/lib/choices/dim-steps.ts';
import { DIMS, type Dim } from '../src/lib/choices/dims.ts';
import { dim as words } from '../src/lib/words/en/dim.ts';
import type { Routine } from '../src/lib/routine/types.ts';
import { compile } from '../src/lib/timeline/compile.ts';
import { button, expect, seek, startSession, test, timer } from './fixtures.ts';
import { lightOf } from './luminance.ts';
import { ROUTES } from './routes.ts';

// as most see it
test.use({ idle: false, reducedMotion: 'no-preference' });

/** The most that the whole screen has on the mean: of every page, and of what is on in the dark. */
const PAGE: Record<Dim, number> = { standard: 0.01, dim: 0.0092, dimmest: 0.009 };
const SESSION: Record<Dim, number> = { standard: 0.008, dim: 0.0065, dimmest: 0.0031 };
/**
 * Before a hold it is read how to ease off, and during one that begins at once; of a rub, what has to be heeded
 * stands there all along.
 */
const HEEDED: Record<Dim, number> = { ...SESSION, dimmest: 0.0037 };
/**
 * In a cramp less is folded away: which muscle, what else it may be and the way out stay. Its letters are
 * larger than a session's, for eyes without glasses; and the count has more light in one second than in another.
 */
const CRAMP: Record<Dim, number> = { standard: 0.0072, dim: 0.0068, dimmest: 0.0041 };
/** Once there was time to read what is no caution. */
const READ = 0.0033;
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

async function expectLight(page: Page, what: string, most: number) {
	const boxes = await mayBeLight(page).evaluateAll((all) =>
		all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)
	);
	const { mean, blue, highest, at } = lightOf(PNG.sync.read(await page.screenshot()), boxes);
	expect.soft(mean, `${what}: mean`).toBeLessThanOrEqual(most);
	expect.soft(blue, `${what}: blue`).toBeLessThanOrEqual(BLUE);
	expect.soft(highest, `${what}: at ${at.join()}`).toBeLessThanOrEqual(HIGHEST);
}
/** Takes a picture at each step; `next` leads from one to the next one, and at last to the first. */
async function expectDark(
	page: Page,
	what: string,
	most: Record<Dim, number>,
	next = (dim: Dim) => mark(page, nextDim(dim))
) {
	for (const dim of DIMS) {
		await expectLight(page, `${what}, ${dim}`, most[dim]);
		await next(dim);
	}
}
/** From one step to the next, and after the darkest what is left once it was read. */
async function nextAfter(page: Page, dim: Dim) {
	if (dim === 'dimmest') {
		await page.clock.fastForward(12_000);
		await expect(page.locator('.read').first()).toBeAttached();
		await expectLight(page, 'after, once read', READ);
	}
	await tap(page, dim);
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

const inCramp = (route: string) => route.startsWith('relief/');

test('every page is as dark as a bedroom wants it, at each step', async ({ page }) => {
	for (const route of ROUTES.filter((one) => !inCramp(one))) {
		await page.goto(route);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await pictured(page);
		await expectDark(page, route, PAGE);
	}
});

test('so are a cramp and what comes after it', async ({ page }) => {
	await page.clock.install();
	for (const route of ROUTES.filter(inCramp)) {
		await page.goto(route);
		await drawn(page);
		await expectDark(page, route, CRAMP, (dim) =>
			route === 'relief/after/' ? nextAfter(page, dim) : tap(page, dim)
		);
	}
});

/** What is done in each step of a routine, and what is before the first hold that is made ready for. */
async function toShow(page: Page, routine: string) {
	const file = await page.request.get(`play/${routine}/routine.json`);
	const { segments } = compile((await file.json()) as Routine);
	const doing = segments.filter(({ kind }) => kind === 'hold' || kind === 'move');
	const before = segments.find(({ kind, start }) => kind === 'transition' && start > 0);
	return segments.filter((it) => it === before || it === doing.find((one) => one.step === it.step));
}

test('so are a session in each of its steps, its dialogs and its end', async ({ page }) => {
	await startSession(page);
	await button(page, 'Sound').tap();
	await expectDark(page, 'Sound', PAGE);
	await button(page, 'Done').tap();
	for (const { exercise, kind, start } of await toShow(page, 'bedtime-calm')) {
		await seek(page, start + 0.5);
		await drawn(page);
		const read = kind === 'hold' && !exercise.caution && start > 0;
		const most = read ? SESSION : HEEDED;
		await expectDark(page, `${exercise.id}, ${kind}`, most, (dim) => tap(page, dim));
	}
	await button(page, 'Next').tap();
	await expect(timer(page)).toBeHidden();
	await expect(page.locator('use').first()).toBeVisible();
	await pictured(page);
	await expectDark(page, 'the end', SESSION);
});
