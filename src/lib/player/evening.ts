import { settings } from '$lib/choices/settings.svelte.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { isWhollyFor } from '$lib/routine/fit-for.ts';
import type { Routine } from '$lib/routine/types.ts';
import { notices } from './notices.svelte.ts';
import { FittedPlayback } from './fitted-playback.svelte.ts';
import { Playback } from './playback.svelte.ts';
import { evening, SAMPLE } from './policy.ts';
import { trackSource } from './track-source.ts';

/** The sound that is chosen for a session; undefined for silence. */
const chosen = () =>
	sound.silent ? undefined : trackSource(sound.options, !sound.settings.ownMusic);

/** With a hot leg there is no session, whatever is in it. */
const fits = (routine: Routine) => !settings.health.hotLeg && isWhollyFor(routine, settings.health);

/** The one session of an evening in this window. Tonight starts it in the tap, and its page shows it. */
export const playing = new FittedPlayback(
	evening(() => settings.keepScreenOn),
	{ source: chosen, notices },
	fits
);
// answers may change on another page, or in another window
settings.follow(() => playing.heed());

/** A few seconds of a session, as it is chosen to sound. */
export const sample = new Playback(SAMPLE, { source: chosen });
