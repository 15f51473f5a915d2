import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { keyAction } from './session-keys.ts';

/** As much of the platform's element as is asked: whether it stands in one of these. */
class FakeElement extends EventTarget {
	#stands: string;
	constructor(stands: string) {
		super();
		this.#stands = stands;
	}
	closest(selectors: string) {
		return selectors.split(', ').some((one) => one.startsWith(this.#stands)) ? this : null;
	}
}
beforeAll(() => void vi.stubGlobal('Element', FakeElement));
afterAll(() => void vi.unstubAllGlobals());

const plain = {
	repeat: false,
	isComposing: false,
	defaultPrevented: false,
	altKey: false,
	ctrlKey: false,
	metaKey: false,
	shiftKey: false,
	target: null
};
const press = (key: string, more: Partial<Parameters<typeof keyAction>[0]> = {}) =>
	keyAction({ ...plain, key, ...more });
const on = (element: string) => ({ target: new FakeElement(element) });
const keys = [' ', 'ArrowLeft', 'ArrowRight', 'Escape'];

it('pauses by space, goes by arrows, asks by escape', () => {
	expect(keys.map((key) => press(key))).toEqual(['toggle', 'back', 'next', 'end']);
	expect(press('a')).toBeUndefined();
});

it.each(keys)('acts once for as long as %j is held', (key) => {
	expect(press(key, { repeat: true })).toBe('held');
	expect(press(key, { repeat: true, ...on('button') })).toBe(key === ' ' ? undefined : 'held');
});

it('lets a held Enter press a button once', () => {
	expect(press('Enter', on('button'))).toBeUndefined();
	expect(press('Enter', { repeat: true, ...on('button') })).toBe('held');
	expect(press('Enter', { repeat: true, ...on('a') })).toBe('held');
});

it.each(['input', 'select', 'textarea', '[contenteditable]'])(
	'leaves all keys to %s',
	(element) => {
		for (const key of [...keys, 'Enter']) expect(press(key, on(element))).toBeUndefined();
	}
);

it.each(['button', 'summary', 'a'])(
	'leaves the space bar to %s, and keeps the arrows',
	(element) => {
		expect(keys.map((key) => press(key, on(element)))).toEqual([undefined, 'back', 'next', 'end']);
	}
);

it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'isComposing', 'defaultPrevented'])(
	'is none of ours with %s',
	(mark) => {
		for (const key of keys) expect(press(key, { [mark]: true })).toBeUndefined();
	}
);
