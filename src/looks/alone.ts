import { ownName } from '$lib/device/own-name.ts';
import type { Marks } from './marks.ts';

/** A storage of its own, in which the questions before a first routine are answered. */
function storage(): Storage {
	const kept = new Map([[ownName('settings'), JSON.stringify({ version: 1, screened: true })]]);
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
function separate(page: Window) {
	const hide = (object: object, name: string, value?: unknown) =>
		Object.defineProperty(object, name, { value, configurable: true });
	hide(page, 'localStorage', storage());
	hide(page, 'indexedDB');
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
export const opened = (address: string, marks: Marks) => (frame: HTMLIFrameElement) => {
	const each = (act: (page: Window) => boolean) => {
		const page = frame.contentWindow;
		if (!page || !act(page)) requestAnimationFrame(() => each(act));
	};
	frame.src = address;
	each((page) => {
		if (page.location.href === 'about:blank') return false;
		separate(page);
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
