import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holdSession, isSessionHeld } from './session-lock.ts';

const tasks = () => new Promise(setImmediate);

/** The locks of one browser: each name is held once, taken from whoever has it, or refused. */
function locks() {
	const held = new Map<string, (error: Error) => void>();
	return {
		request(
			name: string,
			{ steal, ifAvailable }: LockOptions,
			act: (lock: object | null) => unknown
		) {
			if (ifAvailable && held.has(name)) return Promise.resolve(act(null));
			if (steal) held.get(name)?.(new DOMException('', 'AbortError'));
			return new Promise((resolve, reject) => {
				held.set(name, reject);
				void Promise.resolve(act({})).then((value) => {
					if (held.get(name) === reject) held.delete(name);
					resolve(value);
				});
			});
		},
		query: async () => ({ held: [...held.keys()].map((name) => ({ name })) })
	};
}

let page: EventTarget;
/** Another window; what holds a session then is in it. */
const open = (window = new EventTarget()) => {
	page = window;
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	return page;
};
const leave = (page: EventTarget) => page.dispatchEvent(new Event('pagehide'));
const comeBack = (page: EventTarget, persisted = true) =>
	page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

beforeEach(() => {
	vi.stubGlobal('navigator', { locks: locks() });
	open();
});
afterEach(() => vi.unstubAllGlobals());

it('the window that asks last has it, and the one before is told', async () => {
	const [first, second] = [vi.fn(), vi.fn()];
	holdSession(first);
	const release = holdSession(second);
	await tasks();
	expect(first).toHaveBeenCalledOnce();
	expect(second).not.toHaveBeenCalled();
	expect(await isSessionHeld()).toBe(true);
	release();
	await tasks();
	expect(await isSessionHeld()).toBe(false);
});

it('a page that is kept for Back has none, and has it again as it comes back', async () => {
	const lost = vi.fn();
	const release = holdSession(lost);
	leave(page);
	await tasks();
	expect(await isSessionHeld()).toBe(false);
	comeBack(page);
	await tasks();
	expect(await isSessionHeld()).toBe(true);
	expect(lost).not.toHaveBeenCalled();
	release();
	await tasks();
	leave(page);
	comeBack(page);
	await tasks();
	expect(await isSessionHeld()).toBe(false);
});

it('a page that comes back while another window plays is told, and takes nothing from it', async () => {
	const [first, second] = [vi.fn(), vi.fn()];
	holdSession(first);
	const left = page;
	leave(left);
	await tasks();
	open();
	holdSession(second);
	comeBack(left);
	await tasks();
	expect(first).toHaveBeenCalledOnce();
	expect(second).not.toHaveBeenCalled();
});

it('a page that is shown for the first time asks once', async () => {
	const lost = vi.fn();
	holdSession(lost);
	comeBack(page, false);
	await tasks();
	expect(lost).not.toHaveBeenCalled();
});

it('a page that lost it and took it back comes back as the only one that has it', async () => {
	const [lost, taken] = [vi.fn(), vi.fn()];
	holdSession(lost);
	const first = page;
	open();
	const release = holdSession(vi.fn());
	await tasks();
	release();
	open(first);
	holdSession(taken);
	await tasks();
	leave(first);
	await tasks();
	comeBack(first);
	await tasks();
	expect(lost).toHaveBeenCalledOnce();
	expect(taken).not.toHaveBeenCalled();
	expect(await isSessionHeld()).toBe(true);
});

it('a page that lost it does not have it again by coming back', async () => {
	const lost = vi.fn();
	holdSession(lost);
	const first = page;
	open();
	const release = holdSession(vi.fn());
	await tasks();
	leave(first);
	release();
	await tasks();
	comeBack(first);
	await tasks();
	expect(await isSessionHeld()).toBe(false);
	expect(lost).toHaveBeenCalledOnce();
});
