import type { IDBPDatabase } from 'idb';
import type { OldEntries } from './old-disk.ts';
import { ownName } from './own-name.ts';

/** How long to wait for a database that neither opens nor fails, in ms. */
const PATIENCE = 5000;

/** The result of `act`; rejects where it takes longer than PATIENCE. */
export const inTime = <T>(act: Promise<T>) =>
	new Promise<T>((resolve, reject) => {
		const late = setTimeout(() => reject(new Error('no answer')), PATIENCE);
		void act.then(resolve, reject).then(() => clearTimeout(late));
	});
// by name: newer browsers have a class of its own for it
const isFull = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';

/**
 * The one place that touches IndexedDB: a database with one store, named by what it keeps. It keeps what
 * localStorage would lose, since browsers write that to disk only about once a minute. Never throws: with a
 * broken disk each result is undefined. Its version stays 1, so no window waits for another.
 */
export class Disk {
	readonly #name: string;
	#opened: Promise<IDBPDatabase> | undefined;
	#last: Promise<unknown> = Promise.resolve();
	#failed = false;
	#newer = false;

	constructor(name: string) {
		this.#name = name;
	}

	/** Whether a newer version of this app has changed the database, which this version then cannot open. */
	get newer(): boolean {
		return this.#newer;
	}

	get(key: string): Promise<unknown> {
		return this.#inTurn((disk) => disk.get(this.#name, key));
	}

	all(): Promise<readonly unknown[] | undefined> {
		return this.#inTurn((disk) => disk.getAll(this.#name));
	}

	/** True once it is on the disk for good. */
	async put(key: string, value: unknown): Promise<boolean> {
		return (await this.changeAll([key], () => value)) !== undefined;
	}

	/** Merges in one transaction, which no other window can interrupt; resolves to the new value once it is on disk. */
	async change(key: string, merge: (kept: unknown) => unknown): Promise<unknown> {
		return (await this.changeAll([key], merge))?.[0];
	}

	/** The same for many at once, in their order: all of them, or none. */
	changeAll(
		keys: readonly string[],
		merge: (kept: unknown, key: string) => unknown
	): Promise<readonly unknown[] | undefined> {
		return this.#inTurn(async (disk) => {
			const change = disk.transaction(this.#name, 'readwrite', { durability: 'strict' });
			const wholes = keys.map(async (key) => {
				const value = merge(await change.store.get(key), key);
				await change.store.put(value, key);
				return value;
			});
			const [values] = await Promise.all([Promise.all(wholes), change.done]);
			return values;
		});
	}

	async #open(): Promise<IDBPDatabase> {
		const { openDB } = await import('idb');
		const close = () => this.#close();
		const open = (old?: OldEntries) =>
			openDB(ownName(this.#name), 1, {
				upgrade: (disk, _, __, change) => {
					change.done.catch(() => undefined);
					// a new one is made together with what is in the old one, or not at all
					if (!old) return change.abort();
					const store = disk.createObjectStore(this.#name);
					for (const [key, value] of old) void store.put(value, key);
				},
				blocking: close,
				terminated: close
			});
		return open().catch(async (error) => {
			if (!(error instanceof Error && error.name === 'AbortError')) throw error;
			const { oldEntries } = await import('./old-disk.ts');
			return open(await oldEntries(this.#name));
		});
	}

	#close() {
		void this.#opened?.then((disk) => disk.close()).catch(() => undefined);
		this.#opened = undefined;
	}

	/** One after another, so that the last one asked for stays. */
	#inTurn<T>(act: (disk: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
		const attempt = async () => act(await (this.#opened ??= this.#open()));
		const twice = () =>
			attempt().catch((error) => {
				if (isFull(error)) throw error;
				this.#close(); // Safari loses connections in the background; a new one heals it
				return attempt();
			});
		const done = this.#last.then(() => inTime(twice()));
		const quiet = done.then(
			(value) => {
				this.#failed = this.#newer = false;
				return value;
			},
			(error) => {
				if (!this.#failed) console.warn(`Not on disk (${this.#name}):`, error);
				this.#failed = true;
				this.#newer = error instanceof Error && error.name === 'VersionError';
				this.#close();
				return undefined;
			}
		);
		this.#last = quiet;
		return quiet;
	}
}

const promiseFollowers = new Set<() => void>();

/** Calls `act` once the browser has answered `keepForGood`: it may ask the person first. Returns a way to stop. */
export function followPromise(act: () => void): () => void {
	promiseFollowers.add(act);
	return () => void promiseFollowers.delete(act);
}

/** Asks the browser not to empty what is kept here when room runs out. Never throws. */
export async function keepForGood(): Promise<boolean> {
	try {
		return (await globalThis.navigator?.storage?.persist?.()) ?? false;
	} catch {
		return false;
	} finally {
		for (const act of promiseFollowers) act();
	}
}

/** Whether it has promised that. Never throws. */
export async function promisedToKeep(): Promise<boolean> {
	try {
		return (await globalThis.navigator?.storage?.persisted?.()) ?? false;
	} catch {
		return false;
	}
}
