import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextInTurn } from './in-turn.ts';

const several = fc
	.uniqueArray(fc.string(), { minLength: 2, maxLength: 20 })
	.map((ids) => ids.map((id) => ({ id })));
const day = fc.nat(100_000);
const anything = fc.oneof(fc.string(), fc.anything());

it('is never the same twice in a row, whatever was kept', () => {
	fc.assert(
		fc.property(several, anything, day, day, (items, kept, one, another) => {
			const first = nextInTurn(items, kept, one);
			expect(items).toContain(first);
			expect(first?.id).not.toBe(kept);
			expect(nextInTurn(items, first?.id, another)).not.toBe(first);
		})
	);
});

it('is each of them once before one comes again', () => {
	fc.assert(
		fc.property(several, anything, day, (items, kept, day) => {
			let last = kept;
			const told = items.map(() => (last = nextInTurn(items, last, day)?.id));
			expect(new Set(told).size).toBe(items.length);
		})
	);
});

it('is another one the next day where nothing can be kept', () => {
	fc.assert(
		fc.property(several, day, (items, day) => {
			expect(nextInTurn(items, undefined, day)).not.toBe(nextInTurn(items, undefined, day + 1));
		})
	);
});

it('is still not the last one where answers have changed which there are', () => {
	fc.assert(
		fc.property(several, fc.nat(19), fc.func(fc.boolean()), day, (items, at, stays, day) => {
			const last = items[at % items.length];
			const left = items.filter((item) => stays(item.id));
			const next = nextInTurn(left, last?.id, day);
			if (left.length > 1) expect(next).not.toBe(last);
			expect(next === undefined).toBe(left.length === 0);
		})
	);
});
