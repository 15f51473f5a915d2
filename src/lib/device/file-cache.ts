import { ownName } from './own-name.ts';

/** The cache of this name; undefined where the page is not served securely, which has none. */
const opened = async (name: string): Promise<Cache | undefined> => globalThis.caches?.open(name);

/**
 * The one place that touches the page's caches: whole files under addresses of our own. Never throws;
 * where nothing can be kept, nothing is found.
 */
export class FileCache {
	readonly #name: string;
	/** Its name before names had a prefix. Another app may have a cache of that name: only our addresses are touched. */
	readonly #oldName: string;
	#failed = false;

	constructor(name: string) {
		this.#name = ownName(name);
		this.#oldName = name;
	}

	has(address: string): Promise<boolean> {
		return this.#attempt(async (cache) => !!(await this.#find(cache, address)), false);
	}

	get(address: string): Promise<Blob | undefined> {
		return this.#attempt(async (cache) => (await this.#find(cache, address))?.blob(), undefined);
	}

	/** A file that is only in the cache of the old name is moved to the new one, where there is room for both. */
	async #find(cache: Cache, address: string): Promise<Response | undefined> {
		const found = await cache.match(address);
		if (found || !(await caches.has(this.#oldName))) return found;
		const old = await caches.open(this.#oldName);
		const response = await old.match(address);
		if (!response) return;
		try {
			await cache.put(address, response);
			await old.delete(address);
			return await cache.match(address);
		} catch {
			return old.match(address);
		}
	}

	/** True once it is kept. */
	put(address: string, file: Blob | ArrayBuffer): Promise<boolean> {
		return this.#attempt(async (cache) => {
			await cache.put(address, new Response(file));
			return true;
		}, false);
	}

	/** Deletes each file whose address is not `wanted`, among those that `asked` is true for. */
	keepOnly(wanted: readonly string[], asked: (url: URL) => boolean = () => true): Promise<void> {
		return this.#attempt(async (cache) => {
			const kept = new Set(wanted.map((address) => new URL(address, location.href).href));
			const old = (await cache.keys()).filter(({ url }) => !kept.has(url) && asked(new URL(url)));
			await Promise.all(old.map((request) => cache.delete(request)));
		}, undefined);
	}

	async #attempt<T>(act: (cache: Cache) => Promise<T>, otherwise: T): Promise<T> {
		try {
			const cache = await opened(this.#name);
			return cache ? await act(cache) : otherwise;
		} catch (error) {
			if (!this.#failed) console.warn(`Not kept (${this.#name}):`, error);
			this.#failed = true;
			return otherwise;
		}
	}
}
