import type { Seconds } from '$lib/routine/types.ts';

export interface Controls {
	play(): void;
	pause(): void;
	previous(): void;
	next(): void;
	seek(time: Seconds): void;
}
export interface Shown {
	readonly title: string;
	readonly artist: string;
	readonly icon: string;
	readonly playing: boolean;
	readonly currentTime: Seconds;
	readonly duration: Seconds;
}

/** Whether this browser has lock-screen and headset buttons at all. */
export const hasLockScreen = () => 'mediaSession' in navigator;

/** The lock-screen and headset buttons do what the page's do. Set again at each change: phones drop them. */
export function onLockScreen(controls: Controls, shown: Shown): void {
	if (!hasLockScreen()) return;
	const { mediaSession } = navigator;
	const { duration, currentTime } = shown;
	mediaSession.metadata = new MediaMetadata({
		title: shown.title,
		artist: shown.artist,
		artwork: [{ src: shown.icon, sizes: '512x512', type: 'image/png' }]
	});
	mediaSession.playbackState = shown.playing ? 'playing' : 'paused';
	mediaSession.setPositionState?.({ duration, position: Math.min(currentTime, duration) });
	const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>> = {
		play: controls.play,
		pause: controls.pause,
		previoustrack: controls.previous,
		nexttrack: controls.next,
		seekto: ({ seekTime }) => seekTime !== undefined && controls.seek(seekTime),
		seekbackward: null,
		seekforward: null
	};
	for (const [action, handler] of Object.entries(actions))
		try {
			mediaSession.setActionHandler(action as MediaSessionAction, handler ?? null);
		} catch {
			// an action that this browser does not know
		}
}

export function offLockScreen(): void {
	if (!hasLockScreen()) return;
	navigator.mediaSession.metadata = null;
	navigator.mediaSession.playbackState = 'none';
}
