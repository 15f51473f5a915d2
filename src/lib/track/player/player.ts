import type { Seconds } from '$lib/routine/types.ts';

/** One track that is loaded and can be played; the element under it tells the truth about it. */
export interface Player {
	readonly node: HTMLAudioElement;
	/** Call it within a tap. Rejects where the browser refuses. */
	play(): Promise<void>;
	pause(): void;
	seek(time: Seconds): void;
	unload(): void;
}

/**
 * Phones drop the decoder of a paused element in the background: give it the same address again. Returns a way
 * to leave it alone.
 */
export function keepAttached(node: HTMLAudioElement, url: string): () => void {
	let attempts = 0;
	let last: Seconds = 0;
	const note = () => (last = node.currentTime || last);
	const again = () => {
		if (++attempts > 2) return;
		node.src = url;
		node.load();
		node.currentTime = last;
	};
	node.addEventListener('timeupdate', note);
	node.addEventListener('error', again);
	return () => {
		node.removeEventListener('timeupdate', note);
		node.removeEventListener('error', again);
	};
}

/** Resolves once the element can play; rejects with the reason where it can't. */
export const loaded = (node: HTMLAudioElement) =>
	new Promise<void>((resolve, reject) => {
		if (node.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA) return resolve();
		node.addEventListener('canplay', () => resolve(), { once: true });
		node.addEventListener('error', () => reject(new Error(node.error?.message ?? 'no sound')), {
			once: true
		});
	});
