import { describe, expect, it } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { CONDITIONS } from '$lib/routine/schema.ts';
import { sampleOf } from '$lib/routine/sample.ts';
import { healthOf, suit } from '$lib/routine/suit.ts';
import type { Routine } from '$lib/routine/types.ts';
import { manifestOf } from '$lib/voice/manifest.ts';
import { VOICES } from '$lib/voice/types.ts';
import { demandFit, lost, misfits } from './line-timing.ts';

const shipped = [...library, sampleOf(library.filter(({ kind }) => kind === 'bedtime'))];
/** With what is done instead: every routine as each answer changes it. */
const fitted = library.flatMap((routine) =>
	CONDITIONS.flatMap((condition) => {
		const suited = suit(
			routine,
			healthOf((answer) => answer === condition)
		);
		return !suited || suited === routine ? [] : { condition, suited };
	})
);
const manifests = await Promise.all(VOICES.map(manifestOf));
const [warm] = manifests;

describe.each(manifests)('the voice $voice', (manifest) => {
	it.each(shipped)('says every line in its time: $id', (routine) => {
		expect(misfits(routine, manifest)).toEqual([]);
	});

	it.each(fitted)('and for whoever has $condition: $suited.id', ({ suited }) => {
		expect([...misfits(suited, manifest), ...lost(suited)]).toEqual([]);
	});
});

describe('a line that does not fit', () => {
	const [routine] = library;
	const hasty: Routine = {
		...(routine ?? expect.fail()),
		steps: routine?.steps.map((step) => ({ ...step, ready: 2 })) ?? []
	};

	it('is told with its file, its path, and both times', () => {
		const told = misfits(hasty, warm ?? expect.fail());
		expect(told.find((line) => line.includes('steps[1]'))).toMatch(
			/^bedtime-calm\.json steps\[1\]\.cues\.ready: "Wall calf .*" takes \d\.\d\d s \(warm\), has 1\.90 s$/
		);
	});

	it('is told with its file and its path where no moment says it', () => {
		const [step] = routine?.steps ?? [];
		const short = { ...(step ?? expect.fail()), ready: 0, hold: 4, reps: 1 };
		const cramped = {
			...hasty,
			steps: [
				{ ...short, cues: { start: 'Begin.' } },
				{ ...short, cues: { end: 'Almost there.' } }
			]
		};
		const where = 'bedtime-calm.json steps[1].cues.end: "Almost there." is never said';
		expect(lost(cramped)).toEqual([expect.stringContaining(where)]);
		expect(() => demandFit([cramped], [])).toThrow(where);
	});

	it('stops the build', () => {
		expect(() => demandFit([hasty], manifests)).toThrow('steps[1].cues.ready');
		expect(() => demandFit(shipped, manifests)).not.toThrow();
	});
});
