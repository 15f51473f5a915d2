import type { Page } from '@playwright/test';
import {
	button,
	choose,
	expect,
	pauseClock,
	shown,
	startSession,
	stopBegun,
	test,
	timer
} from './fixtures.ts';

test.use({ idle: false });

/**
 * For the page: translates it as Chrome does. Each text gives its place to two elements with the translated
 * words, the old one is in the page no more, and what comes later is translated too.
 */
function translatePage() {
	const translate = (text: Text) => {
		const parent = text.parentElement;
		if (!text.data.trim() || !parent?.isConnected) return;
		if (parent.closest('font, script, style, [translate="no"]')) return;
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		inner.textContent = text.data.replace(/\S.*\S|\S/s, 'X:$&');
		outer.append(inner);
		text.replaceWith(outer);
	};
	const within = (node: Node) => {
		if (node instanceof Text) return translate(node);
		const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
		const texts: Node[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode);
		for (const text of texts) if (text instanceof Text) translate(text);
	};
	new MutationObserver((records) => {
		for (const { addedNodes } of records) addedNodes.forEach(within);
	}).observe(document.body, { childList: true, subtree: true });
	within(document.body);
}
const translated = (page: Page) => page.evaluate(translatePage);
const heading = (page: Page, name: string) =>
	page.getByRole('heading', { level: 1, name, exact: true });

test('a translated session goes on: its time, its words, its buttons, its end', async ({
	page
}) => {
	await choose(page, { sound: 'silent' });
	await startSession(page, 'quick-five');
	await translated(page);
	await expect(heading(page, 'X:Wall calf stretch')).toBeVisible();
	const left = await shown(page);
	await expect.poll(() => shown(page)).toBeLessThan(left);

	await button(page, 'X:Pause').click();
	await expect(page.getByRole('status')).toHaveText('X:Paused.');
	await button(page, 'X:Resume').click();
	await expect(button(page, 'X:Pause')).toBeVisible();
	await expect(page.getByText('X:Left leg · Get ready')).toBeVisible();
	await expect(page.getByText('X:Left leg · Hold')).toBeVisible();

	await button(page, 'X:Next').click();
	await expect(heading(page, 'X:Towel stretch')).toBeVisible();
	await expect(page.getByText('X:Next: right leg')).toBeVisible();
	await expect(page.getByText('X:Wall calf stretch')).toHaveCount(0);
	await expect(page.getByRole('status')).toHaveText(/^X:Towel stretch, left leg\. Get ready/);

	await button(page, 'X:End').click();
	await button(page, 'X:Keep going').click();
	await expect(button(page, 'X:Keep going')).toHaveCount(0);
	await button(page, 'X:Next').click();
	await button(page, 'X:Next').click();
	await expect(heading(page, 'X:All done.')).toBeVisible();
	await expect(timer(page)).toHaveCount(0);
	await button(page, 'X:Back to Tonight').click();
	await expect(heading(page, 'X:Tonight')).toBeVisible();
});

test('in a translated cramp all goes on: the count, what to do, the sound, the advice', async ({
	page
}) => {
	await page.addInitScript(() => {
		HTMLMediaElement.prototype.play = () =>
			Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	await page.clock.install();
	await page.clock.resume();
	await page.goto('relief/');
	await expect(timer(page)).not.toHaveText('0:00');
	await translated(page);
	const status = page.getByRole('status');
	await expect(status).toHaveText('X:Leg straight. Pull your toes to your shin.');
	await page.getByRole('link', { name: 'X:Thigh' }).click();
	await expect(status).toHaveText('X:Slowly straighten your knee. Toes up.');
	await expect(page.getByRole('link', { name: 'X:Back of thigh' })).toBeVisible();
	await page.getByRole('link', { name: 'X:Calf' }).click();
	await expect(status).toHaveText('X:Leg straight. Pull your toes to your shin.');
	await expect(button(page, 'X:Tap anywhere for voice')).toBeVisible();
	await pauseClock(page);
	const before = await shown(page);
	await page.clock.runFor(32_000);
	expect(await shown(page)).toBeGreaterThanOrEqual(before + 30);
	await expect(status).toHaveText(/^X:.*Rub the hard spot in circles/);
	for (let minute = 0; minute < 3; minute++) await page.clock.fastForward(60_000);
	await expect(page.getByText('X:Try again, same leg.')).toBeVisible();
	for (let minute = 0; minute < 2; minute++) await page.clock.fastForward(60_000);
	await expect(page.getByText('X:Ask someone to help.')).toBeVisible();
	await expect(page.getByText('X:Try again, same leg.')).toHaveCount(0);
	await page.clock.resume();

	await page.getByRole('link', { name: 'X:It let go' }).click();
	await expect(status).toHaveText(/^X:Sit back down/);
	await button(page, 'X:Skip').click();
	await expect(status).toHaveText(/^X:Breathe in for 4/);
	await button(page, 'X:Skip').click();
	await expect(status).not.toHaveText(/Breathe in/);
	await expect(status).toHaveText(/^X:/);
	await button(page, 'X:Sleep now').click();
	await expect(heading(page, 'X:Good night.')).toBeVisible();
	const question = page.getByRole('region', { name: 'About this cramp' }).getByRole('heading');
	await expect(question).toHaveText('X:Which leg?');
	await button(page, 'X:Left leg').click();
	await expect(question).toHaveText('X:How bad was it?');
	await expect(page.getByText('X:2 of 3')).toBeVisible();
});

test('a translated exercise is shown, and another one after it', async ({ page }) => {
	await page.goto('exercise/towel-calf/');
	await expect(page.getByRole('img').first()).toBeVisible();
	await translated(page);
	await button(page, 'X:Show me').click();
	await expect(button(page, 'X:Stop')).toBeVisible();
	await stopBegun(page, 'X:Stop', 'X:Show me');
	await page.getByRole('link', { name: 'X:Back to routines' }).click();
	await page
		.getByRole('link', { name: /^X:Ankle circles/ })
		.first()
		.click();
	await expect(heading(page, 'X:Ankle circles')).toBeVisible();
	await page.goBack();
	await expect(heading(page, 'X:Routines')).toBeVisible();
});

test('translated choices of sound say what is so', async ({ page }) => {
	await page.goto('settings/');
	// the country is known once the scripts are there
	await expect(page.getByRole('status').first()).toHaveText(/device/);
	await translated(page);
	await button(page, 'X:Hear it').dblclick();
	await expect(button(page, 'X:Stop')).toBeVisible();
	await stopBegun(page, 'X:Stop', 'X:Hear it');
});
