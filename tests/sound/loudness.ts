import { spawnSync } from 'node:child_process';
import { RATE } from '../../src/lib/mix/sounds.ts';

/** What ffmpeg's ebur128 says of mono samples with a second of silence after them. */
export function loudness(samples: Float32Array) {
	const input = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
	const format = ['-f', 'f32le', '-ar', `${RATE}`, '-ac', '1', '-i', '-'];
	const filter = ['-af', 'apad=pad_dur=1,ebur128=peak=true', '-f', 'null', '-'];
	const options = { input, maxBuffer: 1 << 28 };
	const { stderr, status } = spawnSync('ffmpeg', ['-hide_banner', ...format, ...filter], options);
	const text = stderr.toString();
	if (status !== 0) throw new Error(text);
	const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, value]) => Number(value));
	return {
		/** LUFS of the loudest 400 ms. */
		momentary: Math.max(...all(/ M:\s*(-?[\d.]+)/g)),
		/** LUFS. */
		integrated: all(/ I:\s*(-?[\d.]+) LUFS/g).at(-1) ?? NaN,
		/** dBTP. */
		peak: all(/Peak:\s*(-?[\d.]+) dBFS/g).at(-1) ?? NaN
	};
}
