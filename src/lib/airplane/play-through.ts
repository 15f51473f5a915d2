import type { Playback } from '$lib/player/playback.svelte.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Played } from './verdict.ts';

/** So much later than it should be over it never will be, in ms. */
const PATIENCE = 15_000;

/**
 * Plays it to its end, and says what was heard: the session's time is that of its sound, and without one a
 * sample has no session. `speaks` is whether a voice is to be in it. Call it in a tap, or soon after.
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
	// someone else has stopped it, or started another
	const mine = playback.session === session;
	const whole = session.playState === 'finished';
	if (mine) playback.leave();
	if (!whole) return mine ? 'nothing' : 'stopped';
	return speaks && !spoken ? 'tones' : 'whole';
}
