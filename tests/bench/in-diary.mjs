/**
 * For the page, before its scripts: `window.inDiary` is how long the main thread has been with what the diary
 * keeps, in ms: in each run of script from the first look at it to the end of the last, and what is computed
 * between.
 */
export function meterDiary() {
	let [total, first, last] = [0, NaN, NaN];
	Object.defineProperty(window, 'inDiary', { get: () => total });
	const begun = () => {
		if (!Number.isNaN(first)) return;
		first = performance.now();
		queueMicrotask(() => {
			total += last - first;
			first = NaN;
		});
	};
	/** @param {any} kind @param {string} name @param {(its: any, first: unknown) => boolean} isDiary */
	const meter = (kind, name, isDiary) => {
		const call = kind.prototype[name];
		kind.prototype[name] = function (/** @type {unknown[]} */ ...given) {
			if (!isDiary(this, given[0])) return call.apply(this, given);
			begun();
			try {
				return call.apply(this, given);
			} finally {
				last = performance.now();
			}
		};
	};
	const named = (/** @type {unknown} */ name) => String(name).startsWith('bedtime-stretch/diary');
	for (const name of ['getItem', 'setItem', 'removeItem'])
		meter(Storage, name, (_, key) => named(key));
	meter(IDBFactory, 'open', (_, name) => named(name));
	for (const name of ['put', 'get', 'getAll', 'openCursor'])
		meter(IDBObjectStore, name, (store) => named(store.transaction.db.name));
}
