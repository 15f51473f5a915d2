import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookSettings } from '$lib/choices/look-settings.svelte.ts';
import { LOOKS } from '$lib/choices/look.ts';
import { ownName } from '$lib/device/own-name.ts';

const kept = new Map<string, string>();
const root = {
	dataset: {} as Record<string, string>,
	toggleAttribute(name: string, on: boolean) {
		if (on) this.dataset[name.replace('data-', '')] = '';
		else delete this.dataset[name.replace('data-', '')];
	}
};
const around = { content: '#000', dataset: { night: '#000', day: '#fed' } };
let devicesContrast = false;

beforeEach(() => {
	kept.clear();
	root.dataset = {};
	devicesContrast = false;
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.stubGlobal('window', globalThis);
	vi.stubGlobal('document', {
		documentElement: root,
		querySelector: (selector: string) => (selector === '[name=theme-color]' ? around : null)
	});
	vi.stubGlobal('matchMedia', (query: string) => ({
		matches: query === '(prefers-contrast: more)' && devicesContrast
	}));
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});
const keep = (fields: object) => kept.set(ownName('settings'), JSON.stringify(fields));
const at = (hour: number, minute = 0) => vi.setSystemTime(new Date(2026, 0, 5, hour, minute));

/** Runs the script as a page that is loaded does. */
async function marked(night = false) {
	vi.resetModules();
	await import('./look.ts');
	window.showLook?.(night);
	return root.dataset.theme;
}

test.each([
	[0, 0, 'night'],
	[6, 59, 'night'],
	[7, 0, 'day'],
	[12, 0, 'day'],
	[18, 59, 'day'],
	[19, 0, 'night'],
	[23, 0, 'night']
])('without a choice it is at %d:%d as light as that: %s', async (hour, minute, theme) => {
	at(hour, minute);
	expect(await marked()).toBe(theme);
	expect(around.content).toBe(theme === 'day' ? '#fed' : '#000');
	keep({ look: 'automatic' });
	expect(await marked()).toBe(theme);
	keep({ look: 'purple' });
	expect(await marked()).toBe(theme);
});

test('what was chosen holds at any hour', async () => {
	for (const hour of [3, 12]) {
		at(hour);
		keep({ look: 'day' });
		expect(await marked()).toBe('day');
		keep({ look: 'night' });
		expect(await marked()).toBe('night');
		expect(around.content).toBe('#000');
	}
});

test('a session and a cramp are dark, whatever was chosen, at any hour', async () => {
	for (const hour of [3, 12])
		for (const look of LOOKS) {
			at(hour);
			keep({ look });
			await marked();
			expect(await marked(true)).toBe('night');
			expect(around.content).toBe('#000');
		}
});

test('the device is asked about contrast until it was chosen here', async () => {
	at(23);
	devicesContrast = true;
	expect([await marked(), await marked(true)]).toEqual(['night-contrast', 'night-contrast']);
	keep({ contrast: false, look: 'day' });
	expect(await marked()).toBe('day');
	devicesContrast = false;
	keep({ contrast: true, look: 'day' });
	expect([await marked(), await marked(true)]).toEqual(['day-contrast', 'night-contrast']);
});

test('the page is marked as the settings keep it, and where nothing can be read as at first', async () => {
	at(12);
	expect(await marked()).toBe('day');
	lookSettings.look = 'night';
	lookSettings.large = true;
	lookSettings.leftHand = true;
	lookSettings.contrast = true;
	await marked();
	expect(root.dataset).toEqual({ theme: 'night-contrast', large: '', hand: 'left' });
	lookSettings.large = false;
	lookSettings.leftHand = false;
	lookSettings.contrast = false;
	await marked();
	expect(root.dataset).toEqual({ theme: 'night', hand: 'right' });
	kept.set(ownName('settings'), 'no');
	expect(await marked()).toBe('day');
	vi.stubGlobal('localStorage', undefined);
	expect(await marked()).toBe('day');
});

test('where the browser knows neither contrast nor a colour around it, the page is as chosen', async () => {
	vi.stubGlobal('matchMedia', undefined);
	vi.stubGlobal('document', { documentElement: root, querySelector: () => null });
	keep({ look: 'day', hand: 'left', large: true });
	expect(await marked()).toBe('day');
	expect(root.dataset).toMatchObject({ hand: 'left', large: '' });
	keep({ look: 'day', hand: 'both', large: 'yes' });
	await marked();
	expect(root.dataset).toMatchObject({ hand: 'right' });
	kept.set(ownName('settings'), 'null');
	at(12);
	expect(await marked()).toBe('day');
});
