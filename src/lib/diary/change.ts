import { mean } from 'simple-statistics';
import { seeded } from './random.ts';

/** What changed from one part of a diary to the next, by the night. */
export interface Change {
	readonly before: number;
	readonly after: number;
	/** The interval in which the true difference may lie. */
	readonly least: number;
	readonly most: number;
	/** Whether 0 lies outside of that interval. */
	readonly sure: boolean;
}

const RESAMPLES = 399;
/** The most that a night's likeness to the one before (its autocorrelation) is reckoned with. */
const MOST_ALIKE = 0.6;
/** By so much the likeness is underestimated in few nights. */
const TOO_LITTLE = 0.05;

const residuals = (values: readonly number[], middle: number) =>
	values.map((value) => value - middle);
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value ** 2, 0);

/** The factor by which the interval grows, since nights are like the night before. */
function widening(parts: readonly (readonly number[])[], all: number): number {
	const beside = parts
		.flatMap((part) => part.slice(1).map((value, i) => value * (part[i] ?? 0)))
		.reduce((sum, product) => sum + product, 0);
	const alike = Math.min(MOST_ALIKE, Math.max(0, (all ? beside / all : 0) + TOO_LITTLE));
	return Math.sqrt((1 + alike) / (1 - alike));
}

/** Differences of means that come about by chance alone, drawn from these residuals; the least first. */
function byChance(pool: readonly number[], before: number, after: number): Float64Array {
	const random = seeded(pool.length);
	const from = Float64Array.from(pool);
	const sum = (nights: number) => {
		let sum = 0;
		for (let i = 0; i < nights; i++) sum += from[(random() * from.length) | 0] ?? 0;
		return sum / nights;
	};
	return Float64Array.from({ length: RESAMPLES }, () => sum(after) - sum(before)).sort();
}

export interface Measure {
	/** The least that nights differ, as a variance. */
	readonly floor: number;
	/** The share of diaries without a change in which the interval may miss 0. */
	readonly beside: number;
}

/**
 * What changed, with a bootstrap interval. The nights of both parts are drawn from one pool, since two weeks
 * alone tell too little of how much nights differ.
 */
export function changeOf(
	nightsBefore: readonly number[],
	nightsAfter: readonly number[],
	{ floor, beside }: Measure
): Change {
	const [before, after] = [mean([...nightsBefore]), mean([...nightsAfter])];
	const parts = [residuals(nightsBefore, before), residuals(nightsAfter, after)];
	const pool = parts.flat();
	const all = squares(pool);
	const variance = Math.max(floor, all / (pool.length - parts.length));
	const spread = Math.sqrt(variance / (all / pool.length || 1)) * widening(parts, all);
	// nights that are all alike still differ by the floor
	const drawn = all ? pool : pool.map((_, i) => (i % 2 ? 1 : -1));
	const chance = byChance(drawn, nightsBefore.length, nightsAfter.length);
	const tail = Math.floor((RESAMPLES * beside) / 2);
	const difference = after - before;
	const least = difference - (chance.at(-1 - tail) ?? 0) * spread;
	const most = difference - (chance[tail] ?? 0) * spread;
	return { before, after, least, most, sure: least > 0 || most < 0 };
}
