import { base } from '$app/paths';
import type { Seconds } from '$lib/routine/types.ts';
import type { Session } from './session.svelte.ts';
import { onLockScreen } from '$lib/device/lock-screen.ts';
import { titleOf } from '$lib/words/names.ts';

/** Shows the session to the lock screen, whose buttons do what the page's do. */
export function updateLockScreen(session: Session, resume: () => void): void {
	const { segment, timeline, playState, currentTime } = session;
	const controls = {
		play: resume,
		pause: () => session.pause(),
		previous: () => session.skip(-1),
		next: () => session.skip(1),
		seek: (time: Seconds) => session.seek(time)
	};
	onLockScreen(controls, {
		title: titleOf(segment),
		artist: timeline.routine.title,
		icon: `${base}/icons/icon-512.png`,
		playing: playState === 'running',
		currentTime,
		duration: timeline.duration
	});
}
