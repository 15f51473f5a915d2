export type KeyAction = 'toggle' | 'back' | 'next' | 'end';

const actions = new Map<string, KeyAction>([
	[' ', 'toggle'],
	['ArrowLeft', 'back'],
	['ArrowRight', 'next'],
	['Escape', 'end']
]);

/** What is written into, chosen from, or opened by its own keys. */
const TAKES_ALL = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
/** What the space bar presses or opens, and a link, which it must not pass by. */
const TAKES_SPACE = 'button, summary, a[href]';

type Pressed = Pick<
	KeyboardEvent,
	| 'key'
	| 'repeat'
	| 'isComposing'
	| 'defaultPrevented'
	| 'altKey'
	| 'ctrlKey'
	| 'metaKey'
	| 'shiftKey'
	| 'target'
>;
const isIn = (target: EventTarget | null, what: string) =>
	target instanceof Element && !!target.closest(what);

/**
 * What a key does to a session. `'held'` is a key that has acted already and is not let go of: neither
 * the session nor the browser may do it again. Undefined: the key is not ours.
 */
export function keyAction(event: Pressed): KeyAction | 'held' | undefined {
	const { key, repeat, target } = event;
	if (event.defaultPrevented || event.isComposing) return;
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
	if (isIn(target, TAKES_ALL)) return;
	if (isIn(target, TAKES_SPACE)) {
		// a held Enter presses a button again and again
		if (repeat && key === 'Enter') return 'held';
		if (key === ' ') return;
	}
	const action = actions.get(key);
	return action && repeat ? 'held' : action;
}
