/** The one place that touches localStorage. Where it fails, values live as long as the page. */
const fallback = new Map<string, string>();

/** True once anything could not be kept. */
export let storageFailed = false;

function attempt<T>(act: () => T, otherwise: () => T): T {
	try {
		return act();
	} catch (error) {
		if (!storageFailed) console.warn('Nothing can be kept here:', error);
		storageFailed = true;
		return otherwise();
	}
}

/** The value kept under `key`, or undefined where there is none or it cannot be read. */
export function read(key: string): unknown {
	// what could not be kept is the newer one
	const text =
		fallback.get(key) ??
		attempt(
			() => localStorage.getItem(key),
			() => null
		);
	try {
		return text === null ? undefined : JSON.parse(text);
	} catch {
		return undefined; // not ours, or cut off: as good as none
	}
}

export function write(key: string, value: unknown): void {
	const text = JSON.stringify(value);
	attempt(
		() => {
			localStorage.setItem(key, text);
			fallback.delete(key);
		},
		() => void fallback.set(key, text)
	);
}

export function remove(key: string): void {
	fallback.delete(key);
	attempt(
		() => localStorage.removeItem(key),
		() => undefined
	);
}

/** The keys that begin so. */
export const keysOf = (start: string): readonly string[] =>
	[
		...attempt(
			() => Object.keys(localStorage),
			() => []
		),
		...fallback.keys()
	].filter((key) => key.startsWith(start));
