import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inOwnTask } from './own-task.ts';

let page: EventTarget;
beforeEach(() => {
	vi.useFakeTimers();
	page = new EventTarget();
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('it runs once, in a task of its own', () => {
	const act = vi.fn();
	inOwnTask(act);
	expect(act).not.toHaveBeenCalled();
	vi.runAllTimers();
	page.dispatchEvent(new Event('click'));
	expect(act).toHaveBeenCalledOnce();
});

test.each(['pointerdown', 'pointerup', 'click', 'keydown'])(
	'before what hears of a %s that comes first',
	(event) => {
		const done: string[] = [];
		inOwnTask(() => done.push('act'));
		page.addEventListener(event, () => done.push('heard'));
		page.dispatchEvent(new Event(event));
		vi.runAllTimers();
		expect(done).toEqual(['act', 'heard']);
	}
);

test('not at all where it is left undone', () => {
	const act = vi.fn();
	inOwnTask(act)();
	page.dispatchEvent(new Event('pointerup'));
	vi.runAllTimers();
	expect(act).not.toHaveBeenCalled();
});
