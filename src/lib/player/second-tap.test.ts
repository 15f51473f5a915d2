import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SecondTap } from './second-tap.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A click, and whether it presses what is under it. */
function presses(second: SecondTap) {
	const button = new EventTarget();
	const pressed = vi.fn();
	button.addEventListener('click', second.passOver);
	button.addEventListener('click', (event) => {
		if (!event.defaultPrevented) pressed();
	});
	button.dispatchEvent(new Event('click', { cancelable: true }));
	return pressed.mock.calls.length > 0;
}

test('for half a second after a tap has begun something the next one presses nothing', () => {
	const second = new SecondTap();
	expect([second.possible, presses(second)]).toEqual([false, true]);
	second.begin();
	vi.advanceTimersByTime(499);
	expect([second.possible, presses(second)]).toEqual([true, false]);
	vi.advanceTimersByTime(1);
	expect([second.possible, presses(second)]).toEqual([false, true]);
});
