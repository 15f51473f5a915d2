import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { poseAt } from '../body/pose-at.ts';
import { skeleton } from '../body/skeleton.ts';
import type { Point } from '../geometry.ts';
import { STILL } from '../moment.ts';
import { shipped } from '../shipped.ts';
import { armParts, legParts } from './limbs.ts';
import { closed, FINE } from './outline.ts';
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
	return [(dx + x * short * cos - y * sin) / FINE, -(dy + x * short * sin + y * cos) / FINE];
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
	const [left = 0, top = 0, width = 0, height = 0] = viewBox(figure).map((value) => value / FINE);

	test('all of the body is in the picture, and nothing under the floor', () => {
		for (const { all } of bodies)
			for (const [x, y] of all) {
				expect(x).toBeGreaterThan(left + MARGIN);
				expect(x).toBeLessThan(left + width - MARGIN);
				expect(-y).toBeGreaterThan(top + MARGIN);
				expect(-y).toBeLessThan(top + height - MARGIN);
				expect(y).toBeGreaterThan(-0.8);
			}
	});

	test('nothing sinks into the bed', () => {
		const { bed } = props;
		if (bed)
			for (const { all } of bodies)
				for (const [x, y] of all)
					if (x > bed.from && x < bed.to - 3) expect(y).toBeGreaterThan(bed.top - 1.9);
	});

	test('hands end at the wall', () => {
		const { wall } = props;
		const reach = Math.max(...(bodies.at(-1)?.arms ?? []).map(([x]) => x));
		if (wall !== undefined) {
			expect(reach).toBeGreaterThan(wall - 1);
			for (const { all } of bodies) for (const [x] of all) expect(x).toBeLessThan(wall + 0.7);
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
		expect(-left + (e ?? NaN) / FINE).toBeCloseTo(left + width, 9);
	});
});

test('no picture changes unnoticed (looked at /figures/? npx vitest run -u)', () => {
	const marks = shipped.flatMap(([id, figure]) =>
		[0, 0.5, 1].map((t) => {
			const shapes = pictureOf(figure, { share: t, turn: t / 2, moving: false }, LARGE);
			const mark = createHash('sha256').update(JSON.stringify(shapes)).digest('hex').slice(0, 12);
			return `${id} ${t} ${mark}`;
		})
	);
	expect(marks.join('\n')).toMatchSnapshot();
});
