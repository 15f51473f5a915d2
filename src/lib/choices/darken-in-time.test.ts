import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { darkenInTime } from './darken-in-time.ts';

const HOUR = 3600 * 1000;
const root = { dataset: {} as { theme?: string } };
const page = Object.assign(new EventTarget(), { hidden: false, documentElement: root });
let shown = 0;

beforeEach(() => {
	shown = 0;
	root.dataset = { theme: 'day' };
	vi.useFakeTimers();
	vi.stubGlobal('document', page);
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('removeEventListener', () => {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});
const at = (hour: number) => vi.setSystemTime(new Date(2026, 0, 5, hour));
const seen = () => page.dispatchEvent(new Event('visibilitychange'));
const begin = () => darkenInTime(() => shown++);

test('as the evening comes, each evening', () => {
	at(12);
	const stop = begin();
	vi.advanceTimersByTime(7 * HOUR - 1);
	expect(shown).toBe(0);
	vi.advanceTimersByTime(1);
	expect(shown).toBe(1);
	vi.advanceTimersByTime(24 * HOUR);
	expect(shown).toBe(2);
	stop();
	vi.advanceTimersByTime(24 * HOUR);
	expect(shown).toBe(2);
});

test('a light page that is seen again is looked at', () => {
	at(12);
	const stop = begin();
	seen();
	expect(shown).toBe(1);
	stop();
	seen();
	expect(shown).toBe(1);
});

test('a dark page does not become light by itself', () => {
	at(3);
	root.dataset = { theme: 'night' };
	const stop = begin();
	vi.advanceTimersByTime(24 * HOUR);
	seen();
	root.dataset = { theme: 'night-contrast' };
	seen();
	expect(shown).toBe(0);
	stop();
});
