import { eachTimeSeen } from '$lib/device/each-time-seen.ts';
import { EVENING } from './look.ts';

/**
 * Calls `show` where a light page may have to be dark by now: as the evening comes, and when the page is seen
 * again. A dark page is left as it is: it becomes light only as another one is opened, so that nothing flashes.
 * Returns a way to stop.
 */
export function darkenInTime(show: () => void): () => void {
	let wait: ReturnType<typeof setTimeout>;
	const look = () => {
		if (document.documentElement.dataset.theme?.startsWith('day')) show();
	};
	function awaitEvening() {
		const evening = new Date();
		if (evening.getHours() >= EVENING) evening.setDate(evening.getDate() + 1);
		evening.setHours(EVENING, 0, 0, 0);
		wait = setTimeout(() => {
			look();
			awaitEvening();
		}, evening.getTime() - Date.now());
	}
	awaitEvening();
	const stop = eachTimeSeen(look);
	return () => {
		clearTimeout(wait);
		stop();
	};
}
