import { base } from '$app/paths';
import type { Workbox } from 'workbox-window';
import { ownScript } from './own-scripts.ts';

const DAY = 24 * 3600 * 1000;

/** The service worker as the page sees it. */
class Offline {
	#ready = $state(false);
	#waiting = $state(false);
	#workbox: Workbox | undefined;
	#checked = 0;

	/** Everything is kept: the app opens without a network. */
	get ready() {
		return this.#ready;
	}
	/** A newer version is here and waits to be asked in. */
	get waiting() {
		return this.#waiting;
	}

	/** Call once the page has painted. Without service workers nothing happens. */
	async register() {
		if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
		try {
			const { Workbox } = await import('workbox-window');
			const url = ownScript(`${base}/service-worker.js`);
			const workbox = new Workbox(url, { scope: `${base}/`, updateViaCache: 'none' });
			workbox.addEventListener('waiting', () => (this.#waiting = true));
			this.#workbox = workbox;
			this.#checked = Date.now();
			await workbox.register();
			await navigator.serviceWorker.ready;
			this.#ready = true;
		} catch (error) {
			console.warn('Not kept for offline use:', error);
		}
	}

	/** Looks for a newer version, at most once a day. */
	check() {
		if (!this.#workbox || Date.now() - this.#checked < DAY) return;
		this.#checked = Date.now();
		void this.#workbox.update().catch(() => undefined); // offline: another day
	}

	/** Lets the newer version in, and opens it. */
	accept() {
		this.#workbox?.addEventListener('controlling', () => location.reload());
		this.#workbox?.messageSkipWaiting();
	}
}

export const offline = new Offline();
