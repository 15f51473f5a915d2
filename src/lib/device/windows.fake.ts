import { vi } from 'vitest';

/** What the windows of one browser share: its localStorage, and the events about it. */
export class FakeBrowser {
	readonly kept = new Map<string, string>();
	/** `full` takes nothing more, `blocked` throws whatever it is asked. */
	storage: 'works' | 'full' | 'blocked' = 'works';
	readonly #windows: FakeWindow[] = [];

	/** Another window; modules that are imported in it are its own. */
	open(): FakeWindow {
		const opened = new FakeWindow(this);
		this.#windows.push(opened);
		return opened;
	}
	changed(key: string | null, by: FakeWindow) {
		for (const other of this.#windows)
			if (other !== by) other.tell(Object.assign(new Event('storage'), { key }));
	}
}

export class FakeWindow extends EventTarget {
	readonly localStorage: Storage;
	readonly document = Object.assign(new EventTarget(), { hidden: false });
	/** The platform does not tell a frozen page what happens meanwhile. */
	frozen = false;

	constructor(browser: FakeBrowser) {
		super();
		const allowed = (writes: boolean) => {
			if (browser.storage === 'blocked') throw new DOMException('no', 'SecurityError');
			if (writes && browser.storage === 'full') throw new DOMException('no', 'QuotaExceededError');
		};
		const storage = {
			getItem: (key: string) => (allowed(false), browser.kept.get(key) ?? null),
			setItem: (key: string, text: string) => {
				allowed(true);
				const before = browser.kept.get(key);
				browser.kept.set(key, text);
				if (before !== text) browser.changed(key, this);
			},
			removeItem: (key: string) => {
				allowed(false);
				if (browser.kept.delete(key)) browser.changed(key, this);
			}
		};
		this.localStorage = new Proxy(storage as Storage, {
			ownKeys: () => (allowed(false), [...browser.kept.keys()]),
			getOwnPropertyDescriptor: (_, key) => ({
				value: browser.kept.get(String(key)),
				enumerable: true,
				configurable: true
			})
		});
	}

	tell(event: Event) {
		if (!this.frozen) this.dispatchEvent(event);
	}
	#in<T>(act: () => T): T {
		vi.stubGlobal('localStorage', this.localStorage);
		return act();
	}
	/** The same object; what it is asked to do, it does in this window. */
	#inHere<T extends object>(target: T, depth = 0): T {
		return new Proxy(target, {
			set: (_, key, value) => this.#in(() => Reflect.set(target, key, value)),
			get: (_, key) => {
				const value: unknown = this.#in(() => Reflect.get(target, key));
				if (typeof value === 'function')
					return (...given: unknown[]) => this.#in(() => Reflect.apply(value, target, given));
				return depth || typeof value !== 'object' || !value ? value : this.#inHere(value, 1);
			}
		});
	}
	/** A module, and all that it imports, as this window has them. */
	async load<T extends object>(imported: () => Promise<T>): Promise<T> {
		vi.resetModules();
		vi.stubGlobal('localStorage', this.localStorage);
		vi.stubGlobal('document', this.document);
		vi.stubGlobal('addEventListener', this.addEventListener.bind(this));
		return this.#inHere(await imported());
	}
	/** Comes back from the page cache, or from behind other windows. */
	seen(how: 'pageshow' | 'visibilitychange') {
		this.frozen = false;
		if (how === 'visibilitychange') this.document.dispatchEvent(new Event(how));
		else this.dispatchEvent(Object.assign(new Event(how), { persisted: true }));
	}
}
