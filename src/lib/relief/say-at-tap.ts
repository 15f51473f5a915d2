import { resolve } from '$app/paths';
import { sound } from '$lib/choices/sound.svelte.ts';
import { theElement } from '$lib/device/audio/one-element.ts';
import { ElementPrelude } from '$lib/device/audio/prelude.ts';
import { firstWordsOf } from './first-words.ts';
import { guide } from './guide.ts';

/** Phones allow a sound within a tap only: the tap that asks for relief says its first words. */
export function speakAtTap({ target, button, ctrlKey, metaKey }: MouseEvent) {
	const link = target instanceof Element && target.closest('a');
	if (!link || button || ctrlKey || metaKey || guide.session) return;
	const words = firstWordsOf('calf', sound.options);
	if (!words || link.pathname !== resolve('/relief/')) return;
	new ElementPrelude(theElement(words), words).play().catch(() => undefined);
}

/** Ahead of the tap, so that it is answered at once. */
export function loadFirstWords() {
	const words = firstWordsOf('calf', sound.options);
	if (words) theElement(words);
}
