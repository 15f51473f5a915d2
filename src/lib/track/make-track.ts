import { ownScript } from '$lib/device/own-scripts.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Clips } from '$lib/voice/types.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { inFront } from './in-front.ts';
import type { MixRequest } from './mix-request.ts';
import workerUrl from './worker.ts?worker&url';

/** The worker of the last track, kept for the next one: it runs, and its tones are made. */
let resting: Worker | undefined;

const inWorker = (timeline: Timeline, choice: MixOptions, clips: Promise<Clips>) =>
	new Promise<Blob>((resolve, reject) => {
		const known = resting;
		resting = undefined;
		const worker = known ?? new Worker(ownScript(workerUrl), { type: 'module' });
		const fail = (error: Error) => {
			worker.terminate();
			reject(error);
		};
		/** Transfers the samples: copying megabytes would hold the page up. The arrays are empty here afterwards. */
		const handOver = (clips: Clips) => {
			const request: MixRequest = [timeline, choice, clips];
			worker.postMessage(
				request,
				[...clips.values()].map(({ samples }) => samples.buffer)
			);
		};
		const begin = () => void clips.then(handOver).catch(fail);
		worker.onmessage = ({ data }: MessageEvent<Blob | 'ready'>) => {
			if (data === 'ready') return begin();
			resting?.terminate();
			resting = worker;
			resolve(data);
		};
		worker.onerror = () => fail(new Error('the worker that mixes did not run'));
		if (known) begin();
	});

/**
 * The timeline's track, mixed beside the page, which gets ready while the clips come; in the page itself
 * where no worker runs. `decode` gives the clips, and is asked again if a worker took them and failed.
 */
export function makeTrack(
	timeline: Timeline,
	choice: MixOptions,
	decode: () => Promise<Clips>
): Promise<Blob> {
	return inFront(make(timeline, choice, decode));
}

async function make(timeline: Timeline, choice: MixOptions, decode: () => Promise<Clips>) {
	try {
		return await inWorker(timeline, choice, decode());
	} catch (error) {
		console.warn('Mixing in the page:', error);
		const { mix } = await import('$lib/mix/mix.ts');
		return mix(timeline, choice, await decode());
	}
}
