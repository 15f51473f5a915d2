import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SecondTap } from './second-tap.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A click, by a finger (its `detail` is 1) or a key (0), and whether it presses what it is on. */
function presses(second: SecondTap, detail = 1) {
	const button = new EventTarget();
	const pressed = vi.fn();
	button.addEventListener('click', (click) => second.passOver(click as UIEvent));
	button.addEventListener('click', (event) => {
		if (!event.defaultPrevented) pressed();
	});
	button.dispatchEvent(new CustomEvent('click', { detail, cancelable: true }));
	return pressed.mock.calls.length > 0;
}

test('for half a second after a tap has begun something the next one presses nothing', () => {
	const second = new SecondTap();
	expect([second.possible, presses(second)]).toEqual([false, true]);
	second.begin();
	vi.advanceTimersByTime(499);
	expect([second.possible, presses(second)]).toEqual([true, false]);
	expect(presses(second, 0)).toBe(true);
	vi.advanceTimersByTime(1);
	expect([second.possible, presses(second)]).toEqual([false, true]);
});
