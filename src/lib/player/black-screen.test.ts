import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BlackScreen } from './black-screen.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const look = ({ on, black, guards }: BlackScreen) => ({ on, black, guards });
const OFF = { on: false, black: false, guards: false };
const BLACK = { on: true, black: true, guards: false };
const PEEKING = { on: true, black: false, guards: false };

test('it is off until it is chosen, and a touch does nothing', () => {
	const screen = new BlackScreen();
	screen.touch();
	expect(look(screen)).toEqual(OFF);
	screen.toggle();
	expect(look(screen)).toEqual(BLACK);
	vi.advanceTimersByTime(3_600_000);
	expect(look(screen)).toEqual(BLACK);
});

test('a touch shows the page for six seconds, and each further one for six more', () => {
	const screen = new BlackScreen();
	screen.toggle();
	screen.touch();
	vi.advanceTimersByTime(5999);
	expect(look(screen)).toEqual(PEEKING);
	screen.touch();
	vi.advanceTimersByTime(5999);
	expect(look(screen)).toEqual(PEEKING);
	vi.advanceTimersByTime(1);
	expect(look(screen)).toEqual(BLACK);
});

test('the second tap of two presses nothing; a touch while the page is seen is not held back', () => {
	const screen = new BlackScreen();
	screen.toggle();
	screen.touch();
	expect(screen.guards).toBe(true);
	vi.advanceTimersByTime(499);
	expect(screen.guards).toBe(true);
	vi.advanceTimersByTime(1);
	expect(look(screen)).toEqual(PEEKING);
	screen.touch();
	expect(screen.guards).toBe(false);
});

test('it is turned off while the page is seen, and stays off', () => {
	const screen = new BlackScreen();
	screen.toggle();
	screen.touch();
	screen.toggle();
	expect(look(screen)).toEqual(OFF);
	vi.advanceTimersByTime(60_000);
	expect(look(screen)).toEqual(OFF);
});
