// What the tests do in the page itself, before its own scripts or between them.

declare global {
	interface Window {
		heard: HTMLAudioElement;
		lockScreen: Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>>;
	}
}

/** What plays, and what the lock screen may do, is seen, not changed. */
export function noteHeard() {
	window.lockScreen = {};
	const session = 'mediaSession' in navigator ? MediaSession.prototype : undefined;
	const set = session?.setActionHandler;
	if (session && set)
		session.setActionHandler = function (action, handler) {
			window.lockScreen[action] = handler;
			return set.call(this, action, handler);
		};
	const { play } = HTMLMediaElement.prototype;
	HTMLMediaElement.prototype.play = function () {
		// howler tries an empty one to see whether it is locked
		if (this.src) Object.assign(window, { heard: this });
		return play.call(this);
	};
}

/** A phone that has always something else to do. */
export const neverIdle = () => void (window.requestIdleCallback = () => 0);

/** It has time once: what a page makes ready for itself is, and nothing for other nights. */
export function idleOnce() {
	const { requestIdleCallback } = window;
	window.requestIdleCallback = (run) => {
		window.requestIdleCallback = () => 0;
		return requestIdleCallback(run);
	};
}

/** Keeps `text` under `key` where nothing is, or only what a test begins with. */
export function keepAtFirst([key, text, begun]: readonly [
	key: string,
	text: string,
	begun?: string
]) {
	const kept = localStorage.getItem(key);
	if (!kept || kept === begun) localStorage.setItem(key, text);
}
