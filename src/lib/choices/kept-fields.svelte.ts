import { isFields, type Fields } from '$lib/device/fields.ts';
import { follow, read, write } from '$lib/device/storage.ts';

/** Fields without a version are of an older app, and go through `upgrade`; each change here has one. */
const VERSION = 1;

/**
 * The fields kept under one name, as the last window left them, read at the first use. In markup and effects
 * that first use sees none, and they follow a moment later: a page has to hydrate with what is in its HTML.
 */
export class KeptFields {
	#fields = $state.raw<Fields>({});
	#loaded = false;
	#followers: readonly (() => void)[] = [];
	readonly #name: string;
	readonly #upgrade: (before: Fields) => Fields;

	constructor(name: string, upgrade: (before: Fields) => Fields = (before) => before) {
		this.#name = name;
		this.#upgrade = upgrade;
	}

	get fields(): Fields {
		if (!this.#loaded && $effect.tracking()) queueMicrotask(() => this.#load());
		else this.#load();
		return this.#fields;
	}

	/** Changes these fields only, and removes those that are undefined; what other windows changed stays. */
	change(part: Fields): void {
		this.#load();
		write(this.#name, { ...part, version: VERSION }, (kept, mine) => ({
			...this.#current(kept),
			...mine
		}));
		this.#look();
	}

	/** Told after each change, whichever window made it; stops when the function that it returns is called. */
	follow(told: () => void): () => void {
		this.#followers = [...this.#followers, told];
		return () => (this.#followers = this.#followers.filter((one) => one !== told));
	}

	#load() {
		// none while pages are prerendered
		if (this.#loaded || !globalThis.document) return;
		this.#loaded = true;
		follow(this.#name, () => this.#look());
		this.#look();
	}
	#look() {
		this.#fields = this.#current(read(this.#name));
		for (const told of this.#followers) told();
	}
	#current(kept: unknown): Fields {
		if (!isFields(kept)) return {};
		return kept.version === undefined ? this.#upgrade(kept) : kept;
	}
}
