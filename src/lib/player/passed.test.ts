import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passed } from './passed.ts';

const start = { steady: 100, wall: 5000, hides: 0 };
/** The second look, so much later on each clock. */
const after = (steady: number, wall: number, hides = 0) =>
	passed(start, { steady: start.steady + steady, wall: start.wall + wall, hides });

describe('what has passed between two looks', () => {
	it('is what the steady clock says while the page is seen', () => {
		expect(after(61, 61)).toEqual({ ran: 61, slept: 0 });
	});

	it.each([3, 60, 3600, -3, -3600])('is not changed by a clock that is set by %i s', (by) => {
		expect(after(1, 1 + by)).toEqual({ ran: 1, slept: 0 });
	});

	it('is sleep where only the wall clock went on while the page was hidden', () => {
		expect(after(1, 601, 2)).toEqual({ ran: 1, slept: 600 });
		expect(passed({ ...start, hides: 1 }, { steady: 101, wall: 5601, hides: 1 }).slept).toBe(600);
	});

	it('is no sleep in a hidden page whose clocks differ by seconds', () => {
		expect(after(60, 64, 2)).toEqual({ ran: 60, slept: 0 });
	});

	it('is no sleep in a hidden page whose clock is set back', () => {
		expect(after(60, -3540, 2)).toEqual({ ran: 60, slept: 0 });
	});

	it('is sleep where nobody sets a clock by so much', () => {
		expect(after(1, 7 * 3600).slept).toBeCloseTo(7 * 3600 - 1, 6);
	});

	it('is sleep where the page did not run for longer than a hidden one waits', () => {
		expect(after(200, 200)).toEqual({ ran: 0, slept: 200 });
		expect(after(200, -4000)).toEqual({ ran: 0, slept: 200 });
		expect(after(91, 600, 2)).toEqual({ ran: 0, slept: 600 });
	});

	it('is never less than nothing, nor more than the clocks say', () => {
		const seconds = fc.double({ min: -20_000, max: 20_000, noNaN: true });
		fc.assert(
			fc.property(seconds, seconds, fc.nat(5), (steady, wall, hides) => {
				const { ran, slept } = after(steady, wall, hides);
				expect(ran).toBeGreaterThanOrEqual(0);
				expect(slept).toBeGreaterThanOrEqual(0);
				expect(ran + slept).toBeLessThanOrEqual(Math.max(0, steady, wall) + 1e-6);
			})
		);
	});
});
