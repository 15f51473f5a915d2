import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { poseAt } from '../body/pose-at.ts';
import { skeleton } from '../body/skeleton.ts';
import type { Point } from '../geometry.ts';
import { STILL } from '../moment.ts';
import { shipped } from '../shipped.ts';
import { armOutlines, legOutlines } from './limbs.ts';
import { FINE, type Outline } from './outline.ts';
import { LARGE } from './palette.ts';
import { mirror, pictureOf, viewBox } from './picture.ts';
import { trunkOutlines } from './trunk.ts';

/** How near a part of the body may come to the edge of the picture. */
const MARGIN = 1.2;
const times = Array.from({ length: 21 }, (_, i) => i / 20);

/** A smooth outline keeps within the middles between its handles. */
const edge = (outline: Outline): Point[] =>
	outline.map(([x, y], i) => {
		const [nextX, nextY] = outline[(i + 1) % outline.length] ?? [x, y];
		return [(x + nextX) / 2, (y + nextY) / 2];
	});

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
		const { shirt, shorts, neck, head, hair } = trunkOutlines(body);
		const { near, far } = body.arms;
		const arms = [near, far].flatMap((arm) => armOutlines(arm).skin).flatMap(edge);
		const legs = [body.legs.near, body.legs.far].flatMap((leg) => legOutlines(leg).skin);
		const rest = [shirt, shorts, neck, head, hair, ...legs].flatMap(edge);
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
			for (const { d } of pictureOf(figure, moment, LARGE))
				expect(d).not.toMatch(/NaN|undefined|e-/);
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
