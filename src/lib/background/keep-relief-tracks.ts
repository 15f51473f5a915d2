import { preloadCode } from '$app/navigation';
import { base, resolve } from '$app/paths';
import { suit } from '$lib/routine/suit.ts';
import type { Routine } from '$lib/routine/types.ts';
import { settings } from '$lib/choices/settings.svelte.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { keepOnly, keepTrack, keptTrack } from '$lib/track/kept-tracks.ts';
import { guidance } from '$lib/relief/guidance.svelte.ts';
import { heardInCramp } from '$lib/relief/night-mix.ts';
import { firstWordsOf } from '$lib/relief/first-words.ts';
import { addressOf, mixRound } from '$lib/relief/round-track.ts';

const idle = () =>
	new Promise<void>((resolve) => {
		// Safari has none
		const wait = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
		wait(() => resolve());
	});

/** Phones allow a sound within a tap only: the tap that asks for relief says its first words. */
function speakAtTap({ target, button, ctrlKey, metaKey }: MouseEvent) {
	const link = target instanceof Element && target.closest('a');
	if (!link || button || ctrlKey || metaKey || guidance.session) return;
	sound.load();
	const first = firstWordsOf('calf', sound.options);
	if (first && link.pathname === resolve('/relief/')) guidance.sayAtTap(first);
}

async function keepTracks() {
	const response = await fetch(`${base}/relief/routines.json`);
	const routines: readonly Routine[] = await response.json();
	const suited = routines.flatMap((routine) => suit(routine, settings.health) ?? []);
	// as it is wanted by night, whenever this is
	const choice = heardInCramp(sound.options, true);
	for (const routine of suited) {
		const address = addressOf(routine, choice);
		if (await keptTrack(address)) continue;
		await idle();
		const { blob, spoken } = await mixRound(routine, choice);
		if (spoken || choice.says === 'nothing') await keepTrack(address, blob);
	}
	await keepOnly(suited.map((routine) => addressOf(routine, choice)));
}

/** What a cramp at night will need, made ready while nothing else is to be done. */
export async function readyRelief() {
	addEventListener('click', speakAtTap, true);
	await idle();
	await preloadCode(resolve('/relief/'));
	if (sound.silent) return;
	const first = firstWordsOf('calf', sound.options);
	if (first) guidance.load(first);
	await keepTracks().catch((error) =>
		console.warn('Relief will be mixed when it is opened:', error)
	);
	performance.mark('relief-ready');
}
