import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routineDuration } from './duration.ts';
import { bedtime, byDay, library } from './library.ts';
import { outline } from './outline.ts';
import { CONDITIONS } from './schema.ts';
import { healthOf, suit } from './suit.ts';
import type { Condition, Routine } from './types.ts';

const well = healthOf(() => false);
const having = (...answers: readonly Condition[]) =>
	healthOf((condition) => answers.includes(condition));
/** Nobody's answers, each one, and each pair. */
const everyone = [
	[],
	...CONDITIONS.flatMap((one, i) => [[one], ...CONDITIONS.slice(i + 1).map((two) => [one, two])])
];

const routine = (id: string) => library.find((routine) => routine.id === id) ?? expect.fail(id);
const idsOf = (fitted: Routine | undefined) => fitted?.steps.map(({ exercise }) => exercise.id);
const fitted = (id: string, ...answers: readonly Condition[]) =>
	suit(routine(id), having(...answers));

test('a well person gets every routine as it is', () => {
	for (const routine of library) expect(suit(routine, well)).toEqual(routine);
});

describe.each(everyone.map((answers) => [answers.join(' and ') || 'none', answers] as const))(
	'whoever has %s',
	(_, answers) => {
		const health = having(...answers);
		const all = library.flatMap((routine) => suit(routine, health) ?? []);

		test('is asked for no exercise that is not for them, in any routine', () => {
			for (const { id, skipIf = [], steps } of all) {
				for (const { exercise } of steps)
					expect(
						answers.filter((answer) => exercise.skipIf.includes(answer)),
						id
					).toEqual([]);
				expect(
					answers.filter((answer) => skipIf.includes(answer)),
					id
				).toEqual([]);
			}
		});

		test('never walks without a stand, rises for nothing, or sits back who was not up', () => {
			for (const { id, kind, steps } of all) {
				const postures = steps.map(({ exercise }) => exercise.posture);
				const order = postures.map((posture) => posture ?? 'bed').join(' ');
				expect(order, id).not.toMatch(/(^|bed|rise|sit) (walk|sit)|rise (?!rise|stand)|rise$/);
				// in a cramp the next round comes after the last step
				if (kind === 'relief') expect(order, id).not.toMatch(/(stand|walk)( bed|$)|bed stand/);
			}
		});

		test('has relief and after-care whatever else is left out, begun at once and in bed', () => {
			for (const { id, kind } of library.filter(
				({ kind }) => kind === 'relief' || kind === 'after'
			)) {
				const [first] = suit(routine(id), health)?.steps ?? [];
				expect(first?.exercise.posture, id).toBeUndefined();
				if (kind === 'relief') expect(first?.ready, id).toBe(0);
			}
		});

		test('is offered nothing that lost half of its time, and told what it is without', () => {
			for (const whole of [...bedtime, ...byDay]) {
				const left = suit(whole, health);
				if (!left) continue;
				expect(routineDuration(left)).toBeGreaterThanOrEqual(routineDuration(whole) / 2);
				const stands = left.steps.some(({ exercise }) => exercise.posture);
				const rubs = left.steps.some(({ exercise }) => exercise.caution);
				expect(!left.without).toBe(left.steps.length === whole.steps.length && left === whole);
				if (left.without?.includes('standing')) expect(stands).toBe(false);
				if (left.without?.includes('rubbing')) expect(rubs).toBe(false);
				expect(left.props).toEqual([
					...new Set(left.steps.flatMap(({ exercise }) => exercise.props))
				]);
				const { without, steps } = suit(outline(whole), health) ?? expect.fail();
				expect([without, steps]).toEqual([left.without, outline(left).steps]);
			}
		});

		test('has something to do at bedtime, unless a leg is hot', () => {
			const hot = answers.includes('hotLeg');
			expect(bedtime.flatMap((routine) => suit(routine, health) ?? []).length > 0).toBe(!hot);
		});
	}
);

test('who is pregnant and steady stands and walks, but does not pull a foot up standing', () => {
	for (const id of ['bedtime-calm', 'study-style', 'relief-calf', 'relief-foot'])
		expect(fitted(id, 'pregnant')).toEqual(routine(id));
	expect(idsOf(fitted('relief-thigh-front', 'pregnant'))).toEqual([
		'heel-to-bottom-lying',
		'rub-quad'
	]);
	expect(fitted('heel-raises', 'pregnant')).toBeUndefined();
});

test('who has an injury lifts the toes and breathes in a cramp, and has the calm at bedtime', () => {
	for (const id of ['relief-calf', 'relief-foot'])
		expect(idsOf(fitted(id, 'recentInjury'))).toEqual(['lift-toes', 'slow-breaths']);
	for (const id of ['relief-thigh-back', 'relief-thigh-front'])
		expect(idsOf(fitted(id, 'recentInjury'))).toEqual(['slow-breaths']);
	const gentle = fitted('in-bed-gentle', 'recentInjury');
	expect(idsOf(gentle)).toEqual([
		...['get-comfy', 'toes-up', 'ankle-circles', 'slow-breaths', 'feet-free']
	]);
	expect(gentle?.without).toEqual(['rubbing', 'pulling']);
	expect(fitted('bedtime-calm', 'recentInjury')).toBeUndefined();
});

test('a hot leg is left alone: in a cramp slow breaths, and at bedtime nothing', () => {
	for (const { id } of library.filter(({ kind }) => kind === 'relief'))
		expect(idsOf(fitted(id, 'hotLeg'))).toEqual(['slow-breaths']);
	for (const { id } of library.filter(({ kind }) => kind === 'pack'))
		expect(fitted(id, 'hotLeg')).toBeUndefined();
});

test('a routine says what it lost, and needs no more what only that needed', () => {
	const calm = fitted('bedtime-calm', 'unsteady');
	expect(calm?.without).toEqual(['standing']);
	expect(routine('bedtime-calm').props).toContain('wall');
	expect(calm?.props).not.toContain('wall');
	expect(fitted('bedtime-calm', 'pastClot')?.without).toEqual(['rubbing']);
	expect(fitted('bedtime-calm', 'unsteady', 'pastClot')).toBeUndefined();
	for (const id of ['study-style', 'study-style-seated', 'whole-leg-calm'])
		expect(fitted(id, 'sciatica')).toBeUndefined();
});

test('fitting adds and moves nothing: what is left stands in the order of the file', () => {
	const health = fc.subarray([...CONDITIONS]).map((known) => having(...known));
	const skips = fc.subarray([...CONDITIONS]);
	const drawn = fc.constantFrom(...library).chain((routine) =>
		fc
			.array(fc.record({ step: fc.constantFrom(...routine.steps), skipIf: skips }), {
				minLength: 1,
				maxLength: 12
			})
			.map((drawn) => ({
				...routine,
				steps: drawn.map(({ step, skipIf }) => ({
					...step,
					exercise: { ...step.exercise, skipIf }
				}))
			}))
	);
	fc.assert(
		fc.property(drawn, health, (routine, health) => {
			const possible = routine.steps.flatMap((step) => [step, ...(step.instead ?? [])]);
			let from = 0;
			for (const step of suit(routine, health)?.steps ?? []) {
				expect(step.exercise.skipIf.some((answer) => health[answer])).toBe(false);
				from = possible.indexOf(step, from) + 1;
				expect(from).toBeGreaterThan(0);
			}
		})
	);
});
