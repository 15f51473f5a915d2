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

/** The app tells its page how it looks, too: here the sheet has the last word. */
function mark(page: HTMLElement, marks: Marks) {
	const differs = Object.entries(marks).some(([name, value]) => page.dataset[name] !== value);
	if (differs) Object.assign(page.dataset, marks);
}

/** Opens the page in this frame, alone and marked, before its scripts come, which takes a server some time. */
export const opened = (address: string, marks: Marks) => (frame: HTMLIFrameElement) => {
	frame.src = address;
	const wait = () => {
		const page = frame.contentWindow;
		if (!page || page.location.href === 'about:blank') return void requestAnimationFrame(wait);
		separate(page);
		const { documentElement } = page.document;
		const follow = () => mark(documentElement, marks);
		new MutationObserver(follow).observe(documentElement, { attributes: true });
		follow();
	};
	wait();
};
