import { base } from '$app/paths';
import { onLockScreen, type Controls } from '$lib/device/lock-screen.ts';
import { titleOf } from '$lib/words/names.ts';
import type { Session } from './session.svelte.ts';

/** Shows the session to the lock screen; `playing` is what its button says. Set at each change: phones drop it. */
export function updateLockScreen(session: Session, playing: boolean, controls: Controls): void {
	const { segment, timeline, currentTime } = session;
	onLockScreen(controls, {
		title: titleOf(segment),
		artist: timeline.routine.title,
		icon: `${base}/icons/icon-512.png`,
		playing,
		currentTime,
		duration: timeline.duration
	});
}
