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

type Actions = Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>>;

const NO_ACTIONS: Actions = {
	play: null,
	pause: null,
	previoustrack: null,
	nexttrack: null,
	seekto: null,
	// an iPhone shows them in the place of the two before
	seekbackward: null,
	seekforward: null
};

const session = () => globalThis.navigator?.mediaSession;

/** Whether this browser has lock-screen and headset buttons at all. */
export const hasLockScreen = () => session() !== undefined;

function setActions(actions: Actions) {
	for (const [action, handler] of Object.entries(actions))
		try {
			session()?.setActionHandler(action as MediaSessionAction, handler ?? null);
		} catch {
			// an action that this browser does not know
		}
}

/** A position outside the track is left out: browsers throw at it. */
function setPosition({ duration, currentTime }: Pick<Shown, 'duration' | 'currentTime'>) {
	const known = duration >= 0 && duration < Infinity && currentTime >= 0;
	try {
		if (!known) session()?.setPositionState?.();
		else session()?.setPositionState?.({ duration, position: Math.min(currentTime, duration) });
	} catch {
		// a browser that will not
	}
}

/** The lock-screen and headset buttons do what the page's do. Set again at each change: phones drop them. */
export function onLockScreen(controls: Controls, shown: Shown): void {
	const mediaSession = session();
	if (!mediaSession) return;
	mediaSession.metadata = new MediaMetadata({
		title: shown.title,
		artist: shown.artist,
		artwork: [{ src: shown.icon, sizes: '512x512', type: 'image/png' }]
	});
	mediaSession.playbackState = shown.playing ? 'playing' : 'paused';
	setPosition(shown);
	setActions({
		...NO_ACTIONS,
		play: controls.play,
		pause: controls.pause,
		previoustrack: controls.previous,
		nexttrack: controls.next,
		seekto: ({ seekTime }) => seekTime !== undefined && controls.seek(seekTime)
	});
}

/** Clears what is shown, and takes our actions off the buttons. */
export function offLockScreen(): void {
	const mediaSession = session();
	if (!mediaSession) return;
	mediaSession.metadata = null;
	mediaSession.playbackState = 'none';
	setPosition({ duration: NaN, currentTime: 0 });
	setActions(NO_ACTIONS);
}
