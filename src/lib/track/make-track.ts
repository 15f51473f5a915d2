import { ownScript } from '$lib/own-scripts.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Clips } from '$lib/voice/types.ts';
import type { SoundChoice } from './sound-choice.ts';
import workerUrl from './worker.ts?worker&url';

export type MixRequest = [timeline: Timeline, choice: SoundChoice, clips: Clips];

const inWorker = (timeline: Timeline, choice: SoundChoice, clips: Promise<Clips>) =>
	new Promise<Blob>((resolve, reject) => {
		const worker = new Worker(ownScript(workerUrl), { type: 'module' });
		const end = (settle: () => void) => {
			worker.terminate();
			settle();
		};
		/** Handed over, not copied: megabytes of samples would hold the page up. */
		const handOver = (known: Clips) => {
			const request: MixRequest = [timeline, choice, known];
			worker.postMessage(
				request,
				[...known.values()].map(({ samples }) => samples.buffer)
			);
		};
		worker.onmessage = ({ data }: MessageEvent<Blob | 'ready'>) => {
			if (data === 'ready') void clips.then(handOver).catch((error) => end(() => reject(error)));
			else end(() => resolve(data));
		};
		worker.onerror = () => end(() => reject(new Error('the worker that mixes did not run')));
	});

/**
 * The timeline's track, mixed beside the page, which gets ready while the clips come; in the page itself
 * where no worker runs.
 */
export async function makeTrack(
	timeline: Timeline,
	choice: SoundChoice,
	clips: Promise<Clips>
): Promise<Blob> {
	try {
		return await inWorker(timeline, choice, clips);
	} catch (error) {
		console.warn('Mixing in the page:', error);
		const { mix } = await import('./mix.ts');
		return mix(timeline, choice, await clips);
	}
}
