import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { RATE } from '../../src/lib/mix/sounds.ts';
import type { Clip, Clips, Manifest } from '../../src/lib/voice/types.ts';

/** What ffmpeg makes of a sound file: 16-bit mono samples at the tracks' rate. */
export function decoded(file: Uint8Array): Int16Array {
	const format = ['-f', 's16le', '-ac', '1', '-ar', `${RATE}`, 'pipe:1'];
	const options = { input: file, maxBuffer: 1 << 28 };
	const { stdout, stderr, status } = spawnSync(
		'ffmpeg',
		['-v', 'error', '-i', '-', ...format],
		options
	);
	if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
	return new Int16Array(stdout.buffer, stdout.byteOffset, stdout.length >> 1);
}

const packOf = (voice: string) => readFileSync(`static/voices/${voice}.mp3`);
const manifestOf = (voice: string): Manifest =>
	JSON.parse(readFileSync(`routines/voice/${voice}.json`, 'utf8'));

/** The voice's clips of these sentences, or all, decoded outside the browser. */
export function clipsOf(voice: string, sentences?: ReadonlySet<string>): Clips {
	const pack = packOf(voice);
	const { clips } = manifestOf(voice);
	const wanted = clips.filter(({ sentence }) => !sentences || sentences.has(sentence));
	return new Map(
		wanted.map(({ sentence, from, to, duration, loudness }): [string, Clip] => {
			const samples = Float32Array.from(decoded(pack.subarray(from, to)), (one) => one / 32768);
			return [sentence, { samples, duration, loudness }];
		})
	);
}
