import { settings } from '$lib/choices/settings.svelte.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { notices } from './notices.svelte.ts';
import { Playback } from './playback.svelte.ts';
import { evening, SAMPLE } from './policy.ts';
import { trackSource } from './track-source.ts';

/** As it is chosen to be heard in a session; undefined for silence. */
const chosen = () =>
	sound.silent ? undefined : trackSource(sound.options, !sound.settings.ownMusic);

/** The one session of an evening in this window. Tonight starts it in the tap, and its page shows it. */
export const playing = new Playback(
	evening(() => settings.keepScreenOn),
	{ source: chosen, notices }
);

/** A few seconds of a session, as it is chosen to sound. */
export const sample = new Playback(SAMPLE, { source: chosen });
