import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begunAt } from './begun-at.ts';

const WALL = 1_764_000_000;
const at = (steady: number, tapped: number | undefined, how: Parameters<typeof begunAt>[2]) =>
	WALL - begunAt({ wall: WALL, steady }, tapped, how) / 1000;

test.each([
	['a link tapped two seconds ago', 102, 100, 'link', 2],
	['a link tapped as long ago as a slow page takes', 115, 100, 'link', 15],
	['a link tapped before a long sleep of the steady clock', 115.1, 100, 'link', 0],
	['a link without a tap', 100, undefined, 'link', 0],
	['a tap that seems to come from later', 100, 101, 'link', 0],
	['a page asked for three seconds ago', 3, undefined, 'load', 3],
	['a page of its own, whatever was tapped on it', 3, 1, 'load', 3],
	['a page that was there all evening', 7200, undefined, 'load', 0],
	['a reload', 4, undefined, 'reload', 4],
	['Back to it, a quarter of an hour after the last tap', 906, 6, 'history', 0],
	['Forward to it, just after a tap', 906, 905, 'history', 0]
] as const)('%s', (_, steady, tapped, how, ago) => {
	expect(at(steady, tapped, how)).toBeCloseTo(ago, 3);
});

test('no way leads into the future, or further back than fifteen seconds', () => {
	const seconds = fc.double({ min: 0, max: 1e6, noNaN: true });
	const ways = fc.constantFrom('link', 'load', 'reload', 'history');
	fc.assert(
		fc.property(seconds, fc.option(seconds, { nil: undefined }), ways, (steady, tapped, how) => {
			expect(at(steady, tapped, how)).toBeGreaterThanOrEqual(-0.001);
			expect(at(steady, tapped, how)).toBeLessThanOrEqual(15.001);
		})
	);
});
