let element: HTMLAudioElement | undefined;

/**
 * The one element for all that is heard in a cramp: a phone lets it sound on once a touch has started it. The
 * page's own may be playing since before its scripts were there; `first` is what else it loads when it is made.
 */
export function theElement(first?: string): HTMLAudioElement {
	element ??= globalThis.firstWords ?? new Audio(first);
	return element;
}
