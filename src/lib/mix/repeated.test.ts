import { expect, test } from 'vitest';
import { routineDuration } from '$lib/routine/duration.ts';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { mix } from './mix.ts';
import { repeated } from './repeated.ts';
import { LEAD, TAIL } from '$lib/speech/margins.ts';
import { scheduleOf } from './schedule.ts';
import { RATE, soundOf } from './sounds.ts';

const relief = library.filter(({ kind }) => kind === 'relief');

test('a repeated track has the header, the length and the samples of that many rounds', async () => {
	for (const routine of relief.slice(0, 2)) {
		const length = routineDuration(routine);
		const once = mix(compile(routine));
		const thrice = await repeated(once, length, 3);
		const [one, three] = await Promise.all([once.bytes(), thrice.bytes()]);
		const end = Math.round((LEAD + 3 * length + TAIL) * RATE);
		expect(thrice.type).toBe('audio/wav');
		expect(three.length).toBe(44 + 2 * end);
		expect(new DataView(three.buffer).getUint32(40, true)).toBe(2 * end);
		const at = (time: number) => 44 + 2 * Math.round(time * RATE);
		const part = (all: Uint8Array, from: number, to: number) =>
			Buffer.from(all.subarray(at(from), at(to)));
		const round = part(one, LEAD, LEAD + length);
		for (const i of [0, 1, 2])
			expect(part(three, LEAD + i * length, LEAD + (i + 1) * length).equals(round)).toBe(true);
		expect(part(three, 0, LEAD).equals(part(one, 0, LEAD))).toBe(true);
		expect(part(three, LEAD + 3 * length, 1e6).equals(part(one, LEAD + length, 1e6))).toBe(true);
	}
});

test('no sound of a relief routine is cut where the next round begins', () => {
	for (const routine of relief) {
		const timeline = compile(routine);
		const end = LEAD + timeline.duration;
		const sounds = scheduleOf(timeline, []).filter(({ time }) => time < end);
		for (const one of sounds)
			if (one.kind === 'tone')
				expect(one.time + soundOf(one.sound).length / RATE).toBeLessThanOrEqual(end);
	}
});
