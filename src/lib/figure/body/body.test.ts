import { describe, expect, test } from 'vitest';
import { distance, type Point } from '../geometry.ts';
import { shipped } from '../shipped.ts';
import { anglesOf, missOf } from './angles.ts';
import { SIDES } from './keyframe.ts';
import { LENGTHS } from './measures.ts';
import { poseAt } from './pose-at.ts';
import { skeleton } from './skeleton.ts';

/** Of body height: the units of a pose are percent. */
const ONE_PERCENT = 1;
const HUMAN = {
	hip: [-20, 130],
	knee: [-0.5, 150],
	ankle: [-50, 25],
	shoulder: [-65, 185],
	elbow: [-0.5, 150]
} as const;
/** The farthest a joint goes from one in-between to the next: more is a flip. */
const STEP = 7;

const times = Array.from({ length: 21 }, (_, i) => i / 20);
const within = (value: number, [least, most]: readonly [number, number]) =>
	value >= least && value <= most;

describe.each(shipped)('%s', (_, figure, { must, props }) => {
	const { motion } = figure;
	const goesRound = motion.kind === 'circle' || motion.kind === 'walk';
	const frames = times.map((t) => {
		const pose = poseAt(figure, {
			share: goesRound ? 1 : t,
			turn: goesRound ? t : 0,
			moving: true
		});
		return { t, pose, body: skeleton(pose) };
	});
	const surfaces = [0, ...(props.bed ? [props.bed.top] : [])];

	test('feet and hands are within 1% of body height of their places', () => {
		for (const { t, pose, body } of frames)
			for (const side of SIDES) {
				const { foot, hand } = missOf(pose, body, side);
				expect(foot, `${side} foot at ${t}`).toBeLessThan(ONE_PERCENT);
				const { from, to } = pose.arms[side].hand ?? {};
				// a hand that goes from one thing to another holds nothing meanwhile
				const holds = from === to || t === 0 || t === 1;
				if (holds) expect(hand, `${side} hand at ${t}`).toBeLessThan(ONE_PERCENT);
			}
	});

	test('who stands on a heel has it on its place', () => {
		for (const { pose, body } of frames) {
			const { leg, heel } = pose.stand ?? {};
			if (leg && heel) expect(distance(body.legs[leg].heel, heel)).toBeLessThan(ONE_PERCENT);
		}
	});

	test('a foot that stands or lies has the floor or the bed under it', () => {
		for (const side of SIDES) {
			const { pose, body } = frames.at(-1) ?? expect.fail();
			const planted = pose.stand?.leg === side ? pose.stand.heel : pose.legs[side].foot?.at;
			const top = Math.max(...surfaces);
			// one foot may rest on the other knee, well above the bed
			const onAKnee = !!planted && planted[1] > top + 6 && side === 'near';
			if (onAKnee) expect(distance(body.legs.near.heel, body.legs.far.knee)).toBeLessThan(14);
			else if (planted && motion.kind !== 'walk') expect(surfaces).toContain(planted[1]);
		}
	});

	test('who walks has a foot flat on the floor at any time, and lifts each', () => {
		if (motion.kind !== 'walk') return;
		const heights = frames.map(({ body }) =>
			SIDES.map((side) => Math.max(body.legs[side].heel[1], body.legs[side].ball[1]))
		);
		for (const both of heights) expect(Math.min(...both)).toBeCloseTo(0, 6);
		for (const side of [0, 1])
			expect(Math.max(...heights.map((both) => both[side] ?? 0))).toBeGreaterThan(3);
	});

	test('every joint bends as a human one does', () => {
		for (const { t, body } of frames)
			for (const side of SIDES)
				for (const [name, angle] of Object.entries(anglesOf(body, side))) {
					const range = HUMAN[name as keyof typeof HUMAN];
					expect(within(angle, range), `${side} ${name} ${angle} at ${t}`).toBe(true);
				}
	});

	test('no bone changes its length', () => {
		for (const { body } of frames) {
			for (const side of SIDES) {
				const leg = body.legs[side];
				const arm = body.arms[side];
				expect(distance(leg.hip, leg.knee)).toBeCloseTo(LENGTHS.thigh, 6);
				expect(distance(leg.knee, leg.ankle)).toBeCloseTo(LENGTHS.shank, 6);
				expect(distance(leg.knuckle, leg.toes)).toBeCloseTo(LENGTHS.toes * leg.short, 6);
				expect(distance(arm.shoulder, arm.elbow)).toBeCloseTo(LENGTHS.upper, 6);
				expect(distance(arm.elbow, arm.wrist)).toBeCloseTo(LENGTHS.fore, 6);
			}
			const spine = body.spine.reduce(
				(sum, point, i) => sum + distance(body.spine[i - 1] ?? point, point),
				0
			);
			expect(spine).toBeCloseTo(LENGTHS.spine, 6);
		}
	});

	test('nothing jumps from one in-between to the next', () => {
		const joints = ({ body }: (typeof frames)[number]): Point[] => [
			body.head,
			body.shoulder,
			...SIDES.flatMap((side) => {
				const { knee, ankle, toes } = body.legs[side];
				const { elbow, tips } = body.arms[side];
				return [knee, ankle, toes, elbow, tips];
			})
		];
		frames.slice(1).forEach((frame, i) => {
			const before = joints(frames[i] ?? frame);
			const most = motion.kind === 'walk' ? STEP * 1.5 : STEP;
			joints(frame).forEach((joint, k) =>
				expect(distance(joint, before[k] ?? joint), `joint ${k} at ${frame.t}`).toBeLessThan(most)
			);
		});
	});

	test('the last picture is the stretch that it claims to be', () => {
		const { body } = frames.at(-1) ?? expect.fail();
		const angles = anglesOf(body, 'near');
		for (const name of ['hip', 'knee', 'ankle'] as const) {
			const range = must?.[name];
			if (range) expect(within(angles[name], range), `${name} ${angles[name]}`).toBe(true);
		}
	});
});
