import { resolve } from '$app/paths';
import { sound } from '$lib/choices/sound.svelte.ts';
import { guidance } from './guidance.svelte.ts';
import { firstWordsOf } from './relief.svelte.ts';

/** Phones allow a sound within a tap only: the tap that asks for relief says its first words. */
export function speakAtTap({ target, button, ctrlKey, metaKey }: MouseEvent) {
	const link = target instanceof Element && target.closest('a');
	if (!link || button || ctrlKey || metaKey || guidance.session) return;
	sound.load();
	if (sound.options.says === 'nothing') return;
	if (link.pathname === resolve('/relief/')) guidance.sayAtTap(firstWordsOf('calf'));
}

/** Ahead of the tap, so that it is answered at once. */
export function loadFirstWords() {
	sound.load();
	if (sound.options.says !== 'nothing') guidance.load(firstWordsOf('calf'));
}
