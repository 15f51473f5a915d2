import fc from 'fast-check';
import { expect, test } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { PLAIN, type MixOptions } from '$lib/mix/mix-options.ts';
import { compile } from '$lib/timeline/compile.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { trackName } from './track-name.ts';

const ELSE = { kind: 'line', line: 'Something else.' } as const;
const PACK = 'a'.repeat(64);
const timelines = library.map((routine) => compile(routine));
const name = (timeline: Timeline, options: Partial<MixOptions> = {}, pack = PACK) =>
	trackName(timeline, { ...PLAIN, ...options }, pack);

test('equal content has an equal name, however it came', () => {
	for (const timeline of timelines) expect(name(structuredClone(timeline))).toBe(name(timeline));
});

test('no two routines share a name', () => {
	expect(new Set(timelines.map((timeline) => name(timeline))).size).toBe(timelines.length);
});

test('any other line, time or moment is another name', () => {
	const places = timelines.flatMap((timeline) =>
		timeline.cues.map((_, at) => [timeline, at] as const)
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...places),
			fc.constantFrom({ say: ELSE }, { time: -1 }, { moment: 'rep' as const }),
			([timeline, at], change) => {
				const cue = timeline.cues[at];
				fc.pre(!!cue && !(change.moment === cue.moment));
				const cues = timeline.cues.map((one, i) => (i === at ? { ...one, ...change } : one));
				expect(name({ ...timeline, cues })).not.toBe(name(timeline));
			}
		)
	);
	for (const timeline of timelines)
		expect(name({ ...timeline, duration: timeline.duration + 1 })).not.toBe(name(timeline));
});

test('what is only seen changes no name', () => {
	for (const timeline of timelines) {
		const segments = timeline.segments.map((segment) => ({
			...segment,
			exercise: { ...segment.exercise, name: 'Another name', instruction: 'Another text.' }
		}));
		const routine = { ...timeline.routine, id: 'another', title: 'Another title' };
		expect(name({ ...timeline, segments, routine })).toBe(name(timeline));
	}
});

test('names only: a line that is not spoken changes no name, a name does', () => {
	const [timeline] = timelines;
	if (!timeline) throw new Error('no routine');
	const told = (change: object) => ({
		...timeline,
		cues: timeline.cues.map((cue) => ({ ...cue, ...change }))
	});
	const names = { says: 'names' } as const;
	expect(name(told({ say: ELSE }), names)).toBe(name(timeline, names));
	expect(name(told({ names: ELSE }), names)).not.toBe(name(timeline, names));
});

test('another choice or another pack of the voice is another name', () => {
	const [timeline] = timelines;
	if (!timeline) throw new Error('no routine');
	const found = [
		name(timeline),
		name(timeline, {}, 'b'.repeat(64)),
		name(timeline, { says: 'names' }),
		name(timeline, { says: 'nothing' }),
		name(timeline, { voice: 'low' }),
		name(timeline, { bed: 'rain' }),
		name(timeline, { whisper: true }),
		name(timeline, { stereo: true })
	];
	expect(new Set(found).size).toBe(found.length);
});

test('where nothing is said, the voice does not matter', () => {
	const [timeline] = timelines;
	if (!timeline) throw new Error('no routine');
	const tones = { says: 'nothing' } as const;
	expect(name(timeline, { ...tones, voice: 'low' }, 'b')).toBe(name(timeline, tones));
});
