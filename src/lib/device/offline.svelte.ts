import { base } from '$app/paths';
import type { Workbox } from 'workbox-window';
import { ownScript } from './own-scripts.ts';
import { isSessionHeld } from './session-lock.ts';

const DAY = 24 * 3600 * 1000;
/**
 * How long to wait after the old worker's last answer, in ms: if a newer one is let in while the old one is
 * busy, Chromium keeps it waiting for minutes.
 */
const AFTER_ANSWER = 1000;

/** What of the app is on this device; `impossible` where the browser keeps nothing. */
export type Kept = 'unknown' | 'impossible' | 'incomplete' | 'whole';

/** Some browsers let nothing be kept in a private window, or by a setting. */
const forbids = (error: unknown) =>
	error instanceof Error && ['SecurityError', 'NotSupportedError'].includes(error.name);

/** The service worker as the page sees it. */
class Offline {
	#kept = $state<Kept>('unknown');
	#waiting = $state(false);
	#workbox: Workbox | undefined;
	#checked = 0;

	/** As it was when it was last looked at. */
	get kept() {
		return this.#kept;
	}
	/** Whether a newer version is installed, and waits for `accept`. */
	get waiting() {
		return this.#waiting;
	}

	/** Call once the page has painted. Never rejects, and does not wait until all is kept. */
	async register() {
		if (import.meta.env.DEV) return;
		if (!globalThis.caches || !navigator.serviceWorker) {
			this.#kept = 'impossible';
			return;
		}
		try {
			const { Workbox } = await import('workbox-window');
			const url = ownScript(`${base}/service-worker.js`);
			const workbox = new Workbox(url, { scope: `${base}/`, updateViaCache: 'none' });
			workbox.addEventListener('waiting', () => void this.#tellOfNewer());
			workbox.addEventListener('controlling', ({ isUpdate }) => isUpdate && void this.#openAnew());
			this.#workbox = workbox;
			this.#checked = Date.now();
			await workbox.register();
		} catch (error) {
			console.warn('Not kept for offline use:', error);
			if (forbids(error)) this.#kept = 'impossible';
		}
		void this.look();
		addEventListener('online', () => void this.look());
	}

	/** Looks whether every file is there, and fetches those that are not; never rejects. */
	async look() {
		if (!this.#workbox || this.#kept === 'impossible') return;
		const { messageSW } = await import('workbox-window');
		const { active } = await navigator.serviceWorker.ready;
		const ask = async (type: 'COUNT_MISSING' | 'FILL_UP') => {
			const missing: unknown = active && (await messageSW(active, { type }));
			this.#kept = missing === 0 ? 'whole' : 'incomplete';
		};
		await ask('COUNT_MISSING');
		if (this.#kept === 'incomplete') await ask('FILL_UP');
	}

	async #tellOfNewer() {
		await this.look();
		setTimeout(() => (this.#waiting = true), AFTER_ANSWER);
	}

	/** Looks for a newer version, at most once a day. */
	check() {
		if (!this.#workbox || Date.now() - this.#checked < DAY) return;
		this.#checked = Date.now();
		void this.#workbox.update().catch(() => undefined); // offline: another day
	}

	/** Lets the newer version in; this page opens anew once it is. */
	accept() {
		this.#workbox?.messageSkipWaiting();
	}

	/** Another version's worker answers from now on: this page, of the old version, would miss its files. */
	async #openAnew() {
		if (!(await isSessionHeld())) location.reload();
	}
}

export const offline = new Offline();
