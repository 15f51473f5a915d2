import { base } from '$app/paths';
import { suit } from '$lib/routine/suit.ts';
import type { Routine } from '$lib/routine/types.ts';
import { settings } from '$lib/choices/settings.svelte.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { nobodyWaits } from '$lib/track/in-front.ts';
import { isTrackKept, keepOnly, keepTrack } from '$lib/track/kept-tracks.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { heardInCramp } from '$lib/relief/night-mix.ts';
import { mixRound, roundName } from '$lib/relief/round-track.ts';
import { idle } from './idle.ts';

/** Mixes one round and keeps it, unless it is kept; its name. */
async function keepRound(routine: Routine, choice: MixOptions): Promise<string> {
	const name = await roundName(routine, choice);
	if (await isTrackKept(name)) return name;
	await nobodyWaits();
	await idle();
	const { blob, spoken } = await mixRound(routine, choice);
	if (spoken || choice.says === 'nothing') await keepTrack(name, blob);
	return name;
}

/** One round of each relief routine that suits this person, mixed and kept; all other tracks are dropped. */
export async function keepReliefTracks(): Promise<void> {
	if (sound.silent) return;
	const response = await fetch(`${base}/relief/cramp.json`);
	const routines: readonly Routine[] = await response.json();
	// mixed for the night, whatever the hour is now
	const choice = heardInCramp(sound.options, true);
	const suited = routines
		.filter(({ kind }) => kind === 'relief')
		.flatMap((routine) => suit(routine, settings.health) ?? []);
	const names: string[] = [];
	for (const routine of suited) {
		await idle();
		try {
			names.push(await keepRound(routine, choice));
		} catch (error) {
			console.warn(`${routine.id} will be mixed when it is opened:`, error);
		}
	}
	// where a name could not be made, its kept track is not known: then nothing is dropped
	if (names.length === suited.length) await keepOnly(names);
}
