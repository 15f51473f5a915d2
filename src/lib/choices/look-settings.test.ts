import { afterEach, expect, test, vi } from 'vitest';
import { ownName } from '$lib/device/own-name.ts';
import { FakeBrowser, type FakeWindow } from '$lib/device/windows.fake.ts';

afterEach(() => vi.unstubAllGlobals());

const load = () => import('./look-settings.svelte.ts');

test('what is chosen is read back, and what nobody chose is automatic', async () => {
	const { lookSettings } = await new FakeBrowser().open().load(load);
	expect(lookSettings.look).toBe('automatic');
	lookSettings.look = 'day';
	expect(lookSettings.look).toBe('day');
});

/** The page's root, and each look that it was marked with, one after the other. */
function markedIn(window: FakeWindow) {
	const looks: string[] = [];
	const dataset = new Proxy<Record<string, string>>(
		{},
		{
			set: (marks, name: string, value: string) => {
				looks.push(`${name}: ${value}`);
				return Reflect.set(marks, name, value);
			},
			deleteProperty: (marks, name: string) => {
				looks.push(`${name}: none`);
				return Reflect.deleteProperty(marks, name);
			}
		}
	);
	const toggleAttribute = (name: string, on: boolean) => void looks.push(`${name}: ${on}`);
	Object.assign(window.document, {
		documentElement: { dataset, toggleAttribute },
		querySelector: () => null
	});
	return { looks, dataset };
}

test('a page is never marked with a look that nobody chose, and follows other windows till it is left', async () => {
	const browser = new FakeBrowser();
	const [here, there] = [browser.open(), browser.open()];
	const chosen = { version: 1, look: 'day', contrast: true, large: true, hand: 'left', dim: 'dim' };
	const choose = (more: object) =>
		there.localStorage.setItem(ownName('settings'), JSON.stringify({ ...chosen, ...more }));
	choose({});
	const { looks, dataset } = markedIn(here);
	const { lookSettings, dimming } = await here.load(async () => ({
		...(await load()),
		...(await import('./dimming.svelte.ts'))
	}));
	const stops = [lookSettings.keepShown(() => false), dimming.keepShown()];
	await Promise.resolve();
	const kept = ['theme: day-contrast', 'data-large: true', 'hand: left', 'dim: dim'];
	expect(new Set(looks)).toEqual(new Set(kept));

	choose({ look: 'night', dim: 'dimmest' });
	expect(dataset).toMatchObject({ theme: 'night-contrast', dim: 'dimmest' });
	for (const stop of stops) stop();
	choose({});
	expect(dataset).toMatchObject({ theme: 'night-contrast', dim: 'dimmest' });
});
