import { ownName } from '$lib/device/own-name.ts';
import type { Marks } from './marks.ts';

type Kept = readonly (readonly [key: string, text: string])[];

/** A storage of its own, in which the questions before a first routine are answered; and what else is `kept`. */
function storage(more: Kept): Storage {
	const settings = JSON.stringify({ version: 1, screened: true });
	const kept = new Map([[ownName('settings'), settings] as const, ...more]);
	const keys = () => [...kept.keys()];
	const own: Storage = {
		get length() {
			return kept.size;
		},
		clear: () => kept.clear(),
		getItem: (key) => kept.get(key) ?? null,
		key: (index) => keys()[index] ?? null,
		removeItem: (key) => void kept.delete(key),
		setItem: (key, value) => void kept.set(key, value)
	};
	// Object.keys finds what is in it
	return new Proxy(own, {
		ownKeys: keys,
		getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true })
	});
}

/** A page in a frame shares its device with all the others: cramps would take the session from one another. */
function separate(page: Window & typeof globalThis, address: string, kept: Kept) {
	const { indexedDB } = page;
	const own = `looks${address}${kept.length ? 'kept' : 'empty'}/`;
	const hide = (object: object, name: string, value?: unknown) =>
		Object.defineProperty(object, name, { value, configurable: true });
	hide(page, 'localStorage', storage(kept));
	hide(page, 'indexedDB', {
		open: (name: string, version: number) => indexedDB.open(own + name, version)
	});
	hide(page.navigator, 'locks');
}

/** The app tells its page how it looks, too, by the clock: here the sheet has the last word. */
function mark({ dataset }: HTMLElement, marks: Marks) {
	const all: Marks = { theme: 'night', ...marks };
	for (const name of ['theme', 'dim']) {
		const wanted = all[name];
		if (dataset[name] === wanted) continue;
		if (wanted === undefined) delete dataset[name];
		else dataset[name] = wanted;
	}
}

/** Opens the page in this frame, alone and marked, before its scripts come, which takes a server some time. */
export const opened = (address: string, marks: Marks, kept: Kept) => (frame: HTMLIFrameElement) => {
	const each = (act: (page: Window & typeof globalThis) => boolean) => {
		const page = frame.contentWindow as (Window & typeof globalThis) | null;
		if (!page || !act(page)) requestAnimationFrame(() => each(act));
	};
	frame.src = address;
	each((page) => {
		if (page.location.href === 'about:blank') return false;
		separate(page, address, kept);
		each(({ document: { documentElement } }) => {
			// it has come, and nothing of it is there yet
			if (!documentElement) return false;
			const follow = () => mark(documentElement, marks);
			new MutationObserver(follow).observe(documentElement, { attributes: true });
			follow();
			return true;
		});
		return true;
	});
};
