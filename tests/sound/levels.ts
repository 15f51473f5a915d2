import { VOICES, type VoiceName } from '../../src/lib/voice/types.ts';
import type { SoundName } from '../../src/lib/mix/sounds.ts';
import { appModule } from './app-module.ts';
import { expect, test } from './fixtures.ts';
import type * as Heard from './heard-levels.ts';
import { loudness } from './loudness.ts';

const mine = () => appModule<typeof Heard>('heard-levels.ts');

/** LUFS of the loudest 400 ms; a voice has -20.5. */
const tones: readonly (readonly [SoundName, number])[] = [
	['begin', -26],
	['swap', -27],
	['ready', -28],
	['again', -29],
	['rest', -29],
	['done', -29],
	['tick', -32]
];
for (const [name, level] of tones)
	test(`the tone "${name}" is as loud as it should be`, async () => {
		const { tone } = await mine();
		expect(Math.abs(loudness(tone(name)).momentary - level)).toBeLessThan(0.5);
	});

for (const [bed, level] of [
	['soft-rain', -50],
	['rain', -44],
	['strong-rain', -38]
] as const)
	test(`the bed "${bed}" is as loud as it should be`, async () => {
		const { rain } = await mine();
		expect(Math.abs(loudness(rain(bed)).integrated - level)).toBeLessThan(0.5);
	});

for (const voice of VOICES)
	test(`all that the voice "${voice}" says is equally loud`, async () => {
		const { sentences } = await mine();
		for (const [sentence, samples] of sentences(voice satisfies VoiceName)) {
			const { integrated, peak } = loudness(samples);
			expect(Math.abs(integrated + 20.5), `${sentence}: ${integrated} LUFS`).toBeLessThan(1);
			expect(peak, sentence).toBeLessThan(-1);
		}
	});

test('every track stays under -1 dBTP, and over -60 dBFS RMS in each of its seconds', async () => {
	const { tracks, RATE } = await mine();
	for await (const [id, samples] of tracks()) {
		expect(loudness(samples).peak, id).toBeLessThan(-1);
		for (let from = 0; from + RATE <= samples.length; from += RATE) {
			const second = samples.subarray(from, from + RATE);
			const power = second.reduce((sum, value) => sum + value * value, 0) / RATE;
			expect(10 * Math.log10(power), `${id} at ${from / RATE} s`).toBeGreaterThan(-60);
		}
	}
});
