import { ownScript } from '$lib/own-scripts.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Clips } from '$lib/voice/types.ts';
import type { SoundChoice } from './sound-choice.ts';
import workerUrl from './worker.ts?worker&url';

export type MixRequest = [timeline: Timeline, choice: SoundChoice, clips: Clips];

const inWorker = (request: MixRequest) =>
	new Promise<Blob>((resolve, reject) => {
		const worker = new Worker(ownScript(workerUrl), { type: 'module' });
		const end = (settle: () => void) => {
			worker.terminate();
			settle();
		};
		// handed over, not copied: megabytes of samples would hold the page up
		const samples = [...request[2].values()].map((clip) => clip.samples.buffer);
		worker.onmessage = ({ data }: MessageEvent<Blob | 'ready'>) => {
			if (data === 'ready') worker.postMessage(request, samples);
			else end(() => resolve(data));
		};
		worker.onerror = () => end(() => reject(new Error('the worker that mixes did not run')));
	});

/** The timeline's track, mixed beside the page; in the page itself where no worker runs. */
export async function makeTrack(...request: MixRequest): Promise<Blob> {
	try {
		return await inWorker(request);
	} catch (error) {
		console.warn('Mixing in the page:', error);
		const { mix } = await import('./mix.ts');
		return mix(...request);
	}
}
