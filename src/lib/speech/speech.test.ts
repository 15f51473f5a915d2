import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { inWords } from '$lib/words/said.ts';
import { scheduleOf } from '$lib/mix/schedule.ts';
import { speechOf } from './speech.ts';

const timelines = library.map(compile);
const speaking = fc.record({
	timeline: fc.constantFrom(...timelines),
	says: fc.constantFrom('all' as const, 'names' as const),
	/** Seconds a letter: from hasty to far too slow for any gap. */
	pace: fc.double({ min: 0.02, max: 0.4, noNaN: true })
});
const spokenAt = (pace: number) => (sentence: string) => 0.16 + sentence.length * pace;

describe('a voice', () => {
	it('never says two things at once, however slow it is', () => {
		fc.assert(
			fc.property(speaking, ({ timeline, says, pace }) => {
				const clips = speechOf(timeline, { says }, spokenAt(pace)).flatMap(({ clips }) => clips);
				clips.slice(1).forEach(({ time }, i) => {
					const before = clips[i] ?? expect.fail();
					expect(time).toBeGreaterThanOrEqual(before.time + before.length);
				});
			})
		);
	});

	it('has no tone begin while it speaks, and no second ticked', () => {
		fc.assert(
			fc.property(speaking, ({ timeline, says, pace }) => {
				const speech = speechOf(timeline, { says }, spokenAt(pace));
				const schedule = scheduleOf(timeline, speech);
				const voice = schedule.filter(({ kind }) => kind === 'voice');
				for (const tone of schedule.filter(({ kind }) => kind === 'tone'))
					for (const spoken of voice) {
						const length = spoken.kind === 'voice' ? spoken.length : 0;
						const clash = tone.time > spoken.time && tone.time < spoken.time + length;
						expect(clash, `${tone.sound} in "${spoken.sound}"`).toBe(false);
					}
			})
		);
	});

	it('leaves half a second to 0.6 s between two sentences, with the quiet ends of the clips', () => {
		for (const timeline of timelines)
			for (const { clips } of speechOf(timeline, { says: 'all' }, spokenAt(0.05)))
				clips.slice(1).forEach(({ time }, i) => {
					const before = clips[i] ?? expect.fail();
					const gap = time - before.time - before.length + 0.16;
					expect(gap).toBeGreaterThan(0.45);
					expect(gap).toBeLessThan(0.6);
				});
	});

	it('waits for the tone of its moment', () => {
		for (const timeline of timelines)
			for (const { cue, from } of speechOf(timeline, { says: 'all' }, spokenAt(0.05)))
				if (cue.moment === 'start') expect(from - cue.time).toBeGreaterThan(0.8);
	});

	it('leaves a line out of which it knows only a part', () => {
		const timeline = timelines[0] ?? expect.fail();
		const partly = (sentence: string) => (sentence === 'Left leg first.' ? undefined : 1);
		const said = speechOf(timeline, { says: 'all' }, partly).map(({ cue }) => inWords(cue.say));
		expect(said.join()).not.toContain('Wall calf stretch.');
		expect(said.join()).toContain('Now change to your right leg.');
	});

	it('says names and legs only, where that is wanted', () => {
		const timeline = timelines[0] ?? expect.fail();
		const said = speechOf(timeline, { says: 'names' }, spokenAt(0.05));
		const words = said.flatMap(({ clips }) => clips.map(({ sentence }) => sentence));
		expect(words.slice(0, 4)).toEqual([
			'Settle in.',
			'Wall calf stretch.',
			'Left leg first.',
			'Now change to your right leg.'
		]);
	});
});
