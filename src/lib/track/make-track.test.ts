import { afterEach, expect, test, vi } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { mix } from '$lib/mix/mix.ts';
import { PLAIN } from '$lib/mix/mix-options.ts';
import { sentencesIn } from '$lib/speech/speech.ts';
import type { Clips } from '$lib/voice/types.ts';
import { makeTrack } from './make-track.ts';

const [routine] = library.filter(({ kind }) => kind === 'relief');
if (!routine) throw new Error('no routine');
const timeline = compile(routine);
const decoded = async (): Promise<Clips> =>
	new Map(
		[...sentencesIn(timeline, PLAIN)].map((sentence) => [
			sentence,
			{ samples: new Float32Array(24_000).fill(0.1), duration: 1, loudness: -20 }
		])
	);

/** A worker that begins, takes what it is handed, and dies of it. */
class Dying {
	onmessage?: (event: { data: unknown }) => void;
	onerror?: () => void;
	constructor() {
		queueMicrotask(() => this.onmessage?.({ data: 'ready' }));
	}
	postMessage(message: unknown, transfer: ArrayBuffer[]) {
		structuredClone(message, { transfer });
		queueMicrotask(() => this.onerror?.());
	}
	terminate() {}
}

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test.each([
	['fails with the clips that it was handed', Dying],
	[
		'cannot be had',
		class {
			constructor() {
				throw new Error('no worker');
			}
		}
	]
])('the voice is in the track where the worker %s', async (_, worker) => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.stubGlobal('Worker', worker);
	const made = await makeTrack(timeline, PLAIN, decoded);
	const wanted = mix(timeline, PLAIN, await decoded());
	expect(
		Buffer.from(await made.arrayBuffer()).equals(Buffer.from(await wanted.arrayBuffer()))
	).toBe(true);
});
