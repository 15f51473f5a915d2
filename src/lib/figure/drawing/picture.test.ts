import { describe, expect, test } from 'vitest';
import { poseAt } from '../body/pose-at.ts';
import { skeleton } from '../body/skeleton.ts';
import type { Point } from '../geometry.ts';
import { STILL } from '../moment.ts';
import { shipped } from '../shipped.ts';
import { armParts, legParts } from './limbs.ts';
import { closed, UNITS_PER } from './outline.ts';
import { LARGE } from './palette.ts';
import { paths, type Placed } from './part.ts';
import { mirror, pictureOf, viewBox } from './picture.ts';
import type { Shape } from './shape.ts';
import { headParts, trunkOutlines } from './trunk.ts';

/** How near a part of the body may come to the edge of the picture. */
const MARGIN = 1.2;
const times = Array.from({ length: 21 }, (_, i) => i / 20);

/** Where a point of a path is in the picture, in units. */
function moved([x, y]: Point, transform: string): Point {
	const [dx = 0, dy = 0, turn = 0, short = 1] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
	const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
	return [
		(dx + x * short * cos - y * sin) / UNITS_PER,
		-(dy + x * short * sin + y * cos) / UNITS_PER
	];
}

/** The points that the outlines go through: all that is written but the first handle of each. */
const edge = (shapes: readonly Shape[]): Point[] =>
	shapes.flatMap(({ d, transform = '' }) =>
		[...d.replace(/Q\S+ \S+/g, '').matchAll(/(-?\d+) (-?\d+)/g)].map(([, x, y]) =>
			moved([Number(x), Number(y)], transform)
		)
	);

describe.each(shipped)('%s', (_, figure, { props }) => {
	const { motion } = figure;
	const goesRound = motion.kind === 'circle' || motion.kind === 'walk';
	const moments = times.map((t) => ({
		...STILL,
		share: goesRound ? 1 : t,
		turn: goesRound ? t : 0
	}));
	const bodies = moments.map((moment) => {
		const body = skeleton(poseAt(figure, moment));
		const skin = (parts: readonly Placed[]) => paths(parts, 'skin', {});
		const { near, far } = body.arms;
		const { neck, head, hair } = headParts(body);
		const legs = [body.legs.near, body.legs.far].flatMap(legParts);
		const trunk = Object.values(trunkOutlines(body)).map((outline) => ({ d: closed(outline) }));
		const arms = edge(skin([near, far].flatMap(armParts)));
		const rest = edge([...trunk, ...skin([neck, head, hair, ...legs])]);
		return { moment, arms, all: [...arms, ...rest] };
	});
	const [left = 0, top = 0, width = 0, height = 0] = viewBox(figure).map(
		(value) => value / UNITS_PER
	);

	test('all of the body is in the picture, and nothing under the floor', () => {
		for (const { all } of bodies) {
			const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
			expect(Math.min(...xs)).toBeGreaterThan(left + MARGIN);
			expect(Math.max(...xs)).toBeLessThan(left + width - MARGIN);
			expect(-Math.max(...ys)).toBeGreaterThan(top + MARGIN);
			expect(-Math.min(...ys)).toBeLessThan(top + height - MARGIN);
			expect(Math.min(...ys)).toBeGreaterThan(-0.8);
		}
	});

	test('nothing sinks into the bed', () => {
		const { bed } = props;
		if (bed)
			for (const { all } of bodies)
				expect(
					all.filter(([x, y]) => x > bed.from && x < bed.to - 3 && !(y > bed.top - 1.9))
				).toEqual([]);
	});

	test('hands end at the wall', () => {
		const { wall } = props;
		const reach = Math.max(...(bodies.at(-1)?.arms ?? []).map(([x]) => x));
		if (wall !== undefined) {
			expect(reach).toBeGreaterThan(wall - 1);
			for (const { all } of bodies)
				expect(Math.max(...all.map(([x]) => x))).toBeLessThan(wall + 0.7);
		}
	});

	test('hands lie on the worktop, and nothing goes into it', () => {
		const { counter } = props;
		if (counter === undefined) return;
		for (const { arms, all } of bodies) {
			expect(Math.min(...arms.filter(([x]) => x > counter).map(([, y]) => y))).toBeLessThan(55);
			expect(all.filter(([x, y]) => x > counter && y < 53.3)).toEqual([]);
		}
	});

	test('every path is numbers', () => {
		for (const { moment } of bodies)
			for (const { d, transform = '' } of pictureOf(figure, moment, LARGE))
				expect(d + transform).not.toMatch(/NaN|undefined|e-/);
	});

	test('the other leg is this picture in a mirror, exactly', () => {
		const [a, b, c, d, e, f] =
			mirror(figure)
				.match(/-?[\d.]+/g)
				?.map(Number) ?? [];
		expect([a, b, c, d, f]).toEqual([-1, 0, 0, 1, 0]);
		// the left edge becomes the right one
		expect(-left + (e ?? NaN) / UNITS_PER).toBeCloseTo(left + width, 9);
	});
});
