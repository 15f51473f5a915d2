import type { Browser } from './browser.ts';

/** An element whose time stands for so long, in seconds, makes no sound. */
const STANDS = 0.15;
/** A page that was held up for longer before a look, in seconds, is told an old time. */
const HELD_UP = 0.05;
/** What is heard lies so long after a track's beginning as the screen's second lies after its own. */
const LEAD = 0.7;

interface Look {
	/** By the steady clock, in seconds. */
	readonly at: number;
	/** What the digits say. */
	readonly digits: number;
	/** The track's time while it plays. */
	readonly heard?: number;
}

/** Looks at screen and sound, fifty times a second, for so long. */
const looks = (browser: Browser, seconds: number): Promise<readonly Look[]> =>
	browser.run(
		async ({ lasts, stands }) => {
			const timer = document.querySelector('[role=timer]');
			const found: Look[] = [];
			let [last, moved] = [-1, 0];
			const end = performance.now() + lasts * 1000;
			while (performance.now() < end) {
				await new Promise((next) => setTimeout(next, 20));
				const [minutes = 0, seconds = 0] = (timer?.textContent ?? '').split(':').map(Number);
				const at = performance.now() / 1000;
				const { src = '', paused, seeking, currentTime } = window.heard ?? {};
				if (currentTime !== last) [last, moved] = [currentTime, at];
				// an element that has been sent somewhere may stand there for a while
				const plays = src.startsWith('blob:') && !paused && !seeking && at - moved < stands;
				found.push({ at, digits: minutes * 60 + seconds, ...(plays && { heard: currentTime }) });
			}
			return found;
		},
		{ lasts: seconds, stands: STANDS }
	);

/** When the guidance's first second was, by digits that have counted since: by those that changed soonest. */
function begunBy(found: readonly Look[]): number {
	const changes = found.filter(({ digits }, i) => i && digits !== found[i - 1]?.digits);
	return Math.min(...changes.map(({ at, digits }) => at - digits));
}

/**
 * How far the sound is ahead of the screen, in seconds, for each second from now on; undefined while nothing
 * plays, or the page is held up. `begun` is when, by the page's steady clock, the guidance began, where the digits do not say it.
 */
export async function secondsAhead(
	browser: Browser,
	seconds: number,
	begun?: number
): Promise<readonly (number | undefined)[]> {
	const found = await looks(browser, seconds);
	const prompt = found.filter(({ at }, i) => at - (found[i - 1]?.at ?? at) < HELD_UP);
	const zero = LEAD - (begun ?? begunBy(found));
	return Array.from({ length: seconds }, (_, second) => {
		const from = (found[0]?.at ?? 0) + second;
		const ahead = prompt
			.filter(({ at }) => at >= from && at < from + 1)
			.flatMap(({ at, heard }) => (heard === undefined ? [] : [heard - zero - at]))
			.toSorted((a, b) => a - b);
		return ahead[Math.floor(ahead.length / 2)];
	});
}
