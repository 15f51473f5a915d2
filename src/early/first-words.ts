import { checkedSound, mixOptionsOf } from '$lib/choices/sound-settings.ts';
import { firstWordsFile } from '$lib/relief/first-words-file.ts';
import { kept } from './kept.ts';

/** The app boots, which blocks the page, once the touched first words have begun to sound, or after this time. */
const LATEST_MS = 500;

let speaking: Promise<void> | undefined;

/**
 * Makes the element, unless what it says is not for this person (`answers.ts`); not before the first paint, since
 * it would have to be laid out before.
 */
export function loadFirstWords(): void {
	if (document.documentElement.dataset.cramp) return;
	const folder = document.querySelector<HTMLElement>('[data-first-words]')?.dataset.firstWords;
	const file = folder && firstWordsFile(folder, mixOptionsOf(checkedSound(kept('sound'))));
	if (file) window.firstWords = new Audio(file);
}

/** At the first touch, unless the app is there already. */
export function sayAtTouch({ target }: Pick<PointerEvent, 'target'>): void {
	if (window.earlyTap === null || !(target instanceof Element)) return;
	if (target.closest('[data-no-sound]')) return;
	speaking = window.firstWords?.play().catch(() => undefined);
}

/** Resolves to `app` once the first words sound, are refused, or LATEST_MS have passed; never rejects. */
export const afterWords = <T>(app: T): Promise<T> =>
	Promise.race([speaking, new Promise((done) => setTimeout(done, LATEST_MS))]).then(() => app);
