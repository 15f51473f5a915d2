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
	const text = attempt(
		() => localStorage.getItem(key),
		() => fallback.get(key) ?? null
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
		() => localStorage.setItem(key, text),
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
