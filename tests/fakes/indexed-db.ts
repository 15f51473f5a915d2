import { vi } from 'vitest';

/** What the disk does from now on: `mute` answers nothing, `full` takes nothing more, `forbidden` refuses. */
type Mood = 'works' | 'mute' | 'full' | 'forbidden';
type Entries = Map<IDBValidKey, unknown>;

const error = (name: string) => new DOMException('', name);

class FakeRequest extends EventTarget {
	result: unknown;
	error: DOMException | null = null;
	transaction: FakeTransaction | null = null;

	answer(result: unknown) {
		this.result = result;
		this.dispatchEvent(new Event('success'));
	}
	refuse(why: DOMException) {
		this.error = why;
		this.dispatchEvent(new Event('error'));
	}
}

/** Closes by itself once nothing is asked of it any more, as transactions do; of those that write, one at a time. */
class FakeTransaction extends EventTarget {
	error: DOMException | null = null;
	/** The next one may begin. */
	end = () => {};
	#entries: Entries = new Map();
	#asked = 0;
	#over = false;
	#begun: Promise<void>;

	constructor(
		readonly db: FakeDatabase,
		readonly objectStoreNames: readonly string[],
		readonly writes = true
	) {
		super();
		const [name = ''] = objectStoreNames;
		this.#begun = (writes && name ? db.turn(this) : Promise.resolve()).then(() => {
			this.#entries = new Map(db.stores.get(name));
			setImmediate(() => this.#look());
		});
	}
	ask(act: (entries: Entries) => unknown) {
		if (this.#over) throw error('TransactionInactiveError');
		const request = new FakeRequest();
		this.#asked++;
		const answer = () => {
			if (this.db.disk.mood === 'mute') return;
			if (!this.#over) request.answer(structuredClone(act(this.#entries)));
			this.#asked--;
			setImmediate(() => this.#look());
		};
		void this.#begun.then(() => setImmediate(answer));
		return request;
	}
	#look() {
		if (this.#over || this.#asked) return;
		const [name = ''] = this.objectStoreNames;
		const kept = this.db.stores.get(name);
		const changed = JSON.stringify([...(kept ?? [])]) !== JSON.stringify([...this.#entries]);
		if (changed && this.db.disk.mood === 'full') return this.abort(error('QuotaExceededError'));
		this.#over = true;
		if (name && this.writes) this.db.stores.set(name, this.#entries);
		this.end();
		this.dispatchEvent(new Event('complete'));
	}
	objectStore(name: string) {
		return new FakeStore(this, name);
	}
	abort(why: DOMException | null = null) {
		this.#over = true;
		this.error = why;
		this.end();
		this.dispatchEvent(new Event('abort'));
	}
	/** Of a database that is being made. */
	make(name: string) {
		Object.assign(this, { objectStoreNames: [name] });
		return this.objectStore(name);
	}
}

class FakeStore {
	constructor(
		readonly transaction: FakeTransaction,
		readonly name: string
	) {}
	get(key: IDBValidKey) {
		return this.transaction.ask((entries) => entries.get(key));
	}
	getAll() {
		return this.transaction.ask((entries) => [...entries.values()]);
	}
	getAllKeys() {
		return this.transaction.ask((entries) => [...entries.keys()]);
	}
	delete(key: IDBValidKey) {
		return this.transaction.ask((entries) => void entries.delete(key));
	}
	put(value: unknown, key: IDBValidKey) {
		const kept = structuredClone(value);
		return this.transaction.ask((entries) => (entries.set(key, kept), key));
	}
}

class FakeDatabase extends EventTarget {
	version = 1;
	closed = false;
	making: FakeTransaction | undefined;
	#writing: FakeTransaction | undefined;

	constructor(
		readonly disk: FakeDisk,
		readonly stores: Map<string, Entries>
	) {
		super();
	}
	get objectStoreNames() {
		return [...this.stores.keys()];
	}
	createObjectStore(name: string) {
		return this.making?.make(name);
	}
	transaction(name: string, mode = 'readonly') {
		if (this.closed) throw error('InvalidStateError');
		return new FakeTransaction(this, [name], mode === 'readwrite');
	}
	/** Settles when what wrote before it has ended, in whichever window. */
	turn(writing: FakeTransaction): Promise<void> {
		const before = this.disk.turns.get(this.stores) ?? Promise.resolve();
		const ended = new Promise<void>((resolve) => (writing.end = resolve));
		this.#writing = writing;
		this.disk.turns.set(
			this.stores,
			before.then(() => ended)
		);
		return before;
	}
	close() {
		this.closed = true;
		// what is never answered holds nobody up any more
		if (this.disk.mood === 'mute') this.#writing?.end();
	}
}

/** A browser's databases, of one store each. */
export class FakeDisk {
	mood: Mood = 'works';
	/** Of all that are there. */
	version = 1;
	/** How often one was opened. */
	opened = 0;
	readonly kept = new Map<string, Map<string, Entries>>();
	/** Of each database, when the last that writes has ended. */
	readonly turns = new Map<object, Promise<void>>();
	readonly #open = new Set<FakeDatabase>();
	readonly #made = new Set<string>();

	constructor() {
		const open = (name: string, version?: number) => this.#openOne(name, version);
		const deleteDatabase = (name: string) => this.#deleteOne(name);
		const databases = async () => [...this.kept.keys()].map((name) => ({ name, version: 1 }));
		class IDBCursor {
			advance() {}
			continue() {}
			continuePrimaryKey() {}
		}
		const classes = {
			IDBRequest: FakeRequest,
			IDBTransaction: FakeTransaction,
			IDBObjectStore: FakeStore,
			IDBDatabase: FakeDatabase,
			IDBIndex: class {},
			IDBCursor
		};
		// these stay: what is on its way may end after its test
		Object.assign(globalThis, classes);
		vi.stubGlobal('indexedDB', { open, deleteDatabase, databases });
	}
	#openOne(name: string, version = this.version) {
		if (this.mood === 'forbidden') throw error('SecurityError');
		const request = new FakeRequest();
		this.opened++;
		const open = () => {
			if (this.mood === 'mute') return;
			// whoever opens one that is being made waits
			if (this.#made.has(name)) return void setImmediate(open);
			if (version < this.version) return request.refuse(error('VersionError'));
			const stores = this.kept.get(name) ?? new Map<string, Entries>();
			const database = new FakeDatabase(this, stores);
			const answer = () => {
				this.kept.set(name, stores);
				this.#open.add(database);
				request.answer(database);
			};
			if (this.kept.has(name)) return answer();
			const making = new FakeTransaction(database, []);
			this.#made.add(name);
			for (const end of ['complete', 'abort'])
				making.addEventListener(end, () => this.#made.delete(name));
			database.making = request.transaction = making;
			request.result = database;
			making.addEventListener('complete', answer);
			making.addEventListener('abort', () => request.refuse(making.error ?? error('AbortError')));
			const needed = Object.assign(new Event('upgradeneeded'), { oldVersion: 0, newVersion: 1 });
			request.dispatchEvent(needed);
		};
		setImmediate(open);
		return request;
	}
	/** All that have it open are told; it waits until they have closed it, or without an end where they are deaf. */
	#deleteOne(name: string) {
		const request = new FakeRequest();
		const stores = this.kept.get(name);
		const holding = () => this.connections.filter((one) => one.stores === stores);
		for (const one of holding()) one.dispatchEvent(new Event('versionchange'));
		setImmediate(() => {
			if (this.mood === 'mute' || holding().length) return;
			this.kept.delete(name);
			request.answer(undefined);
		});
		return request;
	}
	/** The connections that are open. */
	get connections() {
		return [...this.#open].filter(({ closed }) => !closed);
	}
	/** As Safari does in the background: without a word. */
	lose() {
		for (const database of this.connections) database.close();
	}
	/** The browser tells all that are open: its data were cleared, or another version wants to open. */
	tell(event: 'close' | 'versionchange') {
		for (const database of this.connections) {
			if (event === 'close') database.close();
			database.dispatchEvent(new Event(event));
		}
	}
}
