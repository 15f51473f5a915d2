import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settings } from '$lib/choices/settings.svelte.ts';
import { CONDITIONS } from '$lib/routine/schema.ts';
import { heed } from './answers.ts';

const kept = new Map<string, string>();
const root = { dataset: {} as Record<string, string> };
const NOT_FOR = ['sciatica', 'recentInjury', 'hotLeg'] as const;
const DAY = 24 * 3600 * 1000;

beforeEach(() => {
	kept.clear();
	root.dataset = {};
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.stubGlobal('document', { documentElement: root });
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value)
	});
});
afterEach(() => {
	for (const condition of CONDITIONS) settings.answer(condition, false);
	vi.useRealTimers();
	vi.unstubAllGlobals();
});
const marked = () => {
	root.dataset = {};
	heed(NOT_FOR);
	return root.dataset.cramp;
};

test.each(CONDITIONS)('what the settings keep is heeded: %s', (condition) => {
	expect(marked()).toBeUndefined();
	settings.answer(condition, true);
	const not = NOT_FOR.some((one) => one === condition);
	expect(marked()).toBe(condition === 'hotLeg' ? 'leave-alone' : not ? 'wait' : undefined);
	settings.answer(condition, false);
	expect(marked()).toBeUndefined();
});

test('a hot leg is one for as long as the settings say', () => {
	settings.answer('hotLeg', true);
	for (const days of [0, 3, 3.9, 0.2]) {
		vi.setSystemTime(Date.now() + days * DAY);
		expect(marked()).toBe(settings.health.hotLeg ? 'leave-alone' : undefined);
	}
	expect(settings.health.hotLeg).toBe(false);
});

test('answers of before names were our own are heeded; where nothing can be read nothing is hidden', () => {
	kept.set('settings', JSON.stringify({ health: { recentInjury: true } }));
	expect(marked()).toBe('wait');
	kept.set('settings', 'no');
	expect(marked()).toBeUndefined();
	vi.stubGlobal('localStorage', undefined);
	expect(marked()).toBeUndefined();
});
