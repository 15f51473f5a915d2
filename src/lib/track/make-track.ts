import { ownScript } from '$lib/own-scripts.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import workerUrl from './worker.ts?worker&url';

const inWorker = (timeline: Timeline) =>
	new Promise<Blob>((resolve, reject) => {
		const worker = new Worker(ownScript(workerUrl), { type: 'module' });
		const end = (settle: () => void) => {
			worker.terminate();
			settle();
		};
		worker.onmessage = ({ data }: MessageEvent<Blob>) => end(() => resolve(data));
		worker.onerror = () => end(() => reject(new Error('the worker that mixes did not run')));
		worker.postMessage(timeline);
	});

/** The timeline's track, mixed beside the page; in the page itself where no worker runs. */
export async function makeTrack(timeline: Timeline): Promise<Blob> {
	try {
		return await inWorker(timeline);
	} catch (error) {
		console.warn('Mixing in the page:', error);
		const { mix } = await import('./mix.ts');
		return mix(timeline);
	}
}
