import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { LIMITS } from '$lib/routine/limits.ts';
import { sampleOf } from '$lib/routine/sample.ts';
import type { Lines, Routine, Step } from '$lib/routine/types.ts';
import { inWords } from '$lib/words/said.ts';
import { compile } from './compile.ts';
import { segmentAt } from './query.ts';
import { unsaid } from './unsaid.ts';

const exercise = {
	id: 'any',
	name: 'Any',
	instruction: 'Do it.',
	feel: 'Calf',
	easeOff: 'Stop.',
	moves: false,
	skipIf: [],
	props: []
};
const LINES: Lines = {
	ready: 'The ready line.',
	start: 'The start line.',
	quarter: 'The quarter line.',
	middle: 'The middle line.',
	rep: 'The rep line.',
	end: 'The end line.'
};
const one = { exercise, side: 'both', ready: 0, hold: 20, reps: 1, rest: 0, swap: 0 } as const;
const made = (...steps: Step[]): Routine => {
	return { id: 'made', kind: 'bedtime', title: 'Made', forWho: 'All', props: [], steps };
};
const heard = (routine: Routine) =>
	compile(routine).cues.map(({ time, moment, say }) => [time, moment, say && inWords(say)]);

describe('one repetition', () => {
	const { middle, end } = LINES;

	it('of six seconds says its middle line, and leaves the tick of that second out', () => {
		const routine = made({ ...one, hold: 6, cues: { middle } });
		expect(unsaid(routine)).toEqual([]);
		expect(heard(routine).slice(1, -1)).toEqual([
			[3, 'middle', middle],
			[4, 'count', undefined],
			[5, 'count', undefined]
		]);
	});

	it('of ten seconds has no room for a middle and an end line in the same second', () => {
		const routine = made({ ...one, hold: 10, cues: { middle, end } });
		expect(heard(routine)[1]).toEqual([5, 'end', end]);
		expect(unsaid(routine)).toEqual([{ step: 0, moment: 'middle', line: middle }]);
		expect(unsaid(made({ ...one, hold: 10, cues: { middle } }))).toEqual([]);
	});

	it('of four seconds says its quarter and middle line, and has no time for an end line', () => {
		const routine = made({ ...one, hold: 4, cues: LINES });
		expect(unsaid(routine).map(({ moment }) => moment)).toEqual(['ready', 'rep', 'end']);
		expect(heard(routine).slice(1, -1)).toEqual([
			[1, 'quarter', LINES.quarter],
			[2, 'middle', middle],
			[3, 'count', undefined]
		]);
	});

	it('of five seconds has its end line where it begins, and tells that', () => {
		const routine = made({ ...one, hold: 5, cues: { end } });
		expect(unsaid(routine)).toEqual([{ step: 0, moment: 'end', line: end }]);
	});
});

it('two lines at one instant: the middle of two repetitions, and what the second says', () => {
	const { middle, rep } = LINES;
	const twice = { ...one, hold: 15, reps: 2 };
	expect(heard(made({ ...twice, cues: { middle } }))[1]).toEqual([15, 'rep', middle]);
	expect(unsaid(made({ ...twice, cues: { middle } }))).toEqual([]);
	const lost = { step: 1, moment: 'middle', line: middle };
	expect(unsaid(made({ ...one, cues: {} }, { ...twice, cues: { middle, rep } }))).toEqual([lost]);
});

it('every shipped routine says every line', () => {
	for (const routine of [...library, sampleOf(library)]) expect(unsaid(routine)).toEqual([]);
});

describe('any step within the limits', () => {
	const seconds = (least: number) =>
		fc.oneof(
			fc.integer({ min: least, max: 12 }),
			fc.integer({ min: least * 100, max: LIMITS.seconds * 100 }).map((part) => part / 100)
		);
	const moments = ['ready', 'start', 'quarter', 'middle', 'rep', 'end'] as const;
	const step = fc.record({
		exercise: fc.constant(exercise),
		side: fc.constantFrom('both', 'each', 'cramped'),
		ready: fc.oneof(fc.constant(0), seconds(0)),
		hold: seconds(1),
		reps: fc.integer({ min: 1, max: LIMITS.reps }),
		rest: fc.oneof(fc.constant(0), seconds(0)),
		swap: fc.oneof(fc.constant(0), seconds(0)),
		cues: fc
			.subarray([...moments])
			.map((chosen): Lines => Object.fromEntries(chosen.map((one) => [one, LINES[one]])))
	});
	const steps = fc.array(step, { minLength: 1, maxLength: 3 });

	it('says each of its lines, or it is told', () => {
		fc.assert(
			fc.property(steps, (steps: Step[]) => {
				const routine = made(...steps);
				const timeline = compile(routine);
				const told = unsaid(routine);
				steps.forEach(({ cues }, step) => {
					for (const [moment, line] of Object.entries(cues)) {
						const said = timeline.cues.some(
							(cue) =>
								cue.moment !== 'count' &&
								inWords(cue.say).includes(line) &&
								segmentAt(timeline, cue.time).step === step
						);
						const isTold = told.some((one) => one.step === step && one.moment === moment);
						expect(said).toBe(!isTold);
					}
				});
			}),
			{ numRuns: 1000 }
		);
	});

	it('has a cue where each segment begins, and no tick there', () => {
		fc.assert(
			fc.property(steps, (steps: Step[]) => {
				const { cues, segments } = compile(made(...steps));
				for (const { start } of segments) {
					const here = cues.filter(({ time }) => Math.abs(time - start) < 0.001);
					expect(here.map(({ time }) => time)).toEqual([start]);
					expect(here[0]?.moment).not.toMatch(/count|quarter|middle|end/);
				}
			})
		);
	});
});
