import type { Playback } from '$lib/player/playback.svelte.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Played } from './verdict.ts';

/** A track that is not over this long after its time never will be; in ms. */
const PATIENCE = 15_000;

/**
 * Plays the timeline to its end, and tells what was heard: a playback without sound has no session here, and
 * with sound the session's time is the sound's. `speaks`: a voice is expected. Call it in a tap, or soon after.
 */
export async function playThrough(
	playback: Playback,
	timeline: Timeline,
	speaks: boolean
): Promise<Played> {
	playback.leave();
	await playback.start({ timeline });
	const { session, spoken } = playback;
	if (!session) return 'nothing';
	await new Promise<void>((resolve) => {
		playback.onchange = () => {
			if (session.playState !== 'running') resolve();
		};
		setTimeout(resolve, timeline.duration * 1000 + PATIENCE);
		playback.onchange();
	});
	playback.onchange = undefined;
	// not so where it was stopped, or another one started, from elsewhere
	const mine = playback.session === session;
	const whole = session.playState === 'finished';
	if (mine) playback.leave();
	if (!whole) return mine ? 'nothing' : 'stopped';
	return speaks && !spoken ? 'tones' : 'whole';
}
