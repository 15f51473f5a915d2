/** What Chromium hands over where the app can be put on the home screen from the page itself. */
interface InstallPrompt extends Event {
	prompt(): Promise<unknown>;
}

declare global {
	interface WindowEventMap {
		beforeinstallprompt: InstallPrompt;
	}
}

/** Putting the app on the home screen, where the browser lets a page ask for it. */
class Install {
	#offered = $state.raw<InstallPrompt>();

	/** Browsers offer it once, on whatever page one is. */
	listen() {
		addEventListener('beforeinstallprompt', (offer) => {
			offer.preventDefault(); // we ask where it is explained
			this.#offered = offer;
		});
		addEventListener('appinstalled', () => (this.#offered = undefined));
	}

	get offered() {
		return this.#offered !== undefined;
	}

	/** Call it in a tap. */
	async ask() {
		const offer = this.#offered;
		this.#offered = undefined; // it can be asked once only
		await offer?.prompt().catch((error) => console.warn('Not added:', error));
	}
}

export const install = new Install();
