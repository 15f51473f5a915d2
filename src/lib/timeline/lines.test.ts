import { describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import type { Routine } from '$lib/routine/types.ts';
import { inWords } from '$lib/words/said.ts';
import { compile } from './compile.ts';
import { segmentAt } from './query.ts';
import type { Cue } from './types.ts';

const timelineOf = (id: string) => compile(library.find((one) => one.id === id) ?? expect.fail());
const told = ({ say, names }: Cue) => ({ say: inWords(say), names: inWords(names) });
const saidAt = (id: string, time: number) =>
	told(timelineOf(id).cues.find((cue) => cue.time === time) ?? expect.fail());

describe('what is said', () => {
	it('is the name, the leg and how to get into it, in the time to get ready', () => {
		expect(saidAt('bedtime-calm', 20)).toMatchObject({
			say: 'Wall calf stretch. Left leg first. Step that leg back, heel down. Lean to the wall.',
			names: 'Wall calf stretch. Left leg first.'
		});
	});

	it('is the name first where there is no time to get ready', () => {
		expect(saidAt('bedtime-calm', 730).say).toBe('Loosen the covers. Give your toes room.');
	});

	it('is the other leg, by its side, at each change of legs', () => {
		for (const routine of library) {
			const timeline = compile(routine);
			for (const cue of timeline.cues.filter(({ moment }) => moment === 'swap')) {
				expect(segmentAt(timeline, cue.time).side).toBe('right');
				expect(inWords(cue.names)).toBe('Now change to your right leg.');
			}
		}
	});

	it('names a side only where the time is that side’s', () => {
		for (const routine of library) {
			const timeline = compile(routine);
			for (const { time, ...cue } of timeline.cues) {
				const say = inWords(cue.say);
				const { side } = segmentAt(timeline, time);
				if (/\bleft\b/i.test(say)) expect(side).toBe('left');
				if (/\bright\b/i.test(say)) expect(side).toBe('right');
			}
		}
	});

	it('tells in a rest what comes after it', () => {
		expect(saidAt('study-style', 20).say).toBe('Rest. Then two more.');
		expect(saidAt('study-style', 40).say).toBe('Rest. Then once more.');
	});

	it('begins with what to do, in a cramp, and leaves nothing out for those who want names only', () => {
		const { cues } = timelineOf('relief-calf');
		expect(inWords(cues[0]?.say)).toBe('Leg straight. Toes up to you.');
		expect(saidAt('relief-calf', 60).say).toBe('Put the light on. Sit on the edge of the bed.');
		expect(saidAt('relief-calf', 72).say).toBe('Hold the bed, and stand up slowly.');
		for (const { say, names } of cues) expect(names).toEqual(say);
	});

	it('is a caution once, before the first exercise that has it, also where only names are wanted', () => {
		const caution = 'Leg hot, red, dark or swollen? Stop. Call a doctor now.';
		const last = ({ steps }: Routine) => steps.filter(({ cues }) => !cues.finish);
		const twice = library.map((one) => ({ ...one, steps: [...last(one), ...one.steps] }));
		for (const routine of [...library, ...twice]) {
			const { cues, segments } = compile(routine);
			const first = segments.find(({ exercise }) => exercise.caution);
			const said = cues.map((cue) => ({ ...told(cue), time: cue.time }));
			for (const amount of ['say', 'names'] as const) {
				const warned = said.filter((cue) => cue[amount].startsWith(caution));
				expect(warned.map(({ time }) => time)).toEqual(first ? [first.start] : []);
			}
		}
		expect(saidAt('bedtime-calm', 460).say).toBe(
			`${caution} Calf massage. Left leg first. Glide your hands up from ankle to knee.`
		);
	});

	it('has a last word when all is over, but not in a cramp, which goes on until it lets go', () => {
		for (const { id, kind } of library)
			expect(!!timelineOf(id).cues.at(-1)?.say, id).toBe(kind !== 'relief');
		expect(told(timelineOf('heel-raises').cues.at(-1) ?? expect.fail()).say).not.toMatch(/sleep/i);
	});
});
