import { preloadCode } from '$app/navigation';
import { resolve } from '$app/paths';
import { offline } from '$lib/device/offline.svelte.ts';
import { idle } from './idle.ts';

/** Does `work` in an idle moment. A failure is logged under the name `what`, and stops nothing else. */
async function attempt(what: string, work: () => Promise<unknown>): Promise<void> {
	await idle();
	await work().catch((error) => console.warn(`${what}:`, error));
}

async function keepVoice() {
	const { sound } = await import('$lib/choices/sound.svelte.ts');
	if (sound.options.says === 'nothing') return;
	const { keptVoices } = await import('$lib/voice/kept.svelte.ts');
	await keptVoices.keep(sound.options.voice);
}

async function listenForRelief() {
	const { loadFirstWords, speakAtTap } = await import('$lib/relief/say-at-tap.ts');
	addEventListener('click', speakAtTap, true);
	loadFirstWords();
}

async function keepTracks() {
	const { keepReliefTracks } = await import('./relief-tracks.ts');
	await keepReliefTracks();
}

/**
 * What must be there without a network, made ready while nothing else is to be done: all files, the voice,
 * and what a cramp at night will need, unless a routine or a cramp is on the screen (`quiet`).
 */
export async function keepForOffline(quiet: boolean): Promise<void> {
	await attempt('Not kept for offline use', () => offline.register());
	const voice = attempt('No voice', keepVoice);
	if (!quiet) return;
	await attempt('Relief says nothing at the tap', listenForRelief);
	await attempt('Relief is fetched when it is opened', () => preloadCode(resolve('/relief/')));
	// the tracks are mixed from it
	await voice;
	await attempt('Relief will be mixed when it is opened', keepTracks);
	performance.mark('relief-ready');
}
