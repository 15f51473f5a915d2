import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Stops } from './stops.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a tap stops only what has said for half a second that it does', () => {
	const stops = new Stops();
	expect(stops.meant).toBe(false);
	stops.says(true);
	expect(stops.meant).toBe(false);
	vi.advanceTimersByTime(300);
	// another sound, and still it stops
	stops.says(true);
	expect(stops.meant).toBe(false);
	vi.advanceTimersByTime(200);
	expect(stops.meant).toBe(true);
});

test('what it says anew counts from then on', () => {
	const stops = new Stops();
	stops.says(true);
	vi.advanceTimersByTime(1000);
	stops.says(false);
	expect(stops.meant).toBe(false);
	stops.says(true);
	vi.advanceTimersByTime(400);
	expect(stops.meant).toBe(false);
	vi.advanceTimersByTime(100);
	expect(stops.meant).toBe(true);
});
