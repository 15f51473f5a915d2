import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { crampBegan } from './cramp-began.ts';

const NOW = 1_764_000_000_000;

/** How the browser came to the page, in its own words. */
class Navigation {
	constructor(readonly type: string) {}
}

beforeEach(() => {
	vi.useFakeTimers({ now: NOW, toFake: ['Date', 'performance'] });
	vi.stubGlobal('PerformanceNavigationTiming', Navigation);
	vi.stubGlobal('tapped', undefined);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});
function came(type?: string) {
	const entries = type === undefined ? [] : [new Navigation(type)];
	performance.getEntriesByType = () => entries as unknown as PerformanceEntry[];
}
/** So many seconds after the page was asked for; the last link was tapped at this second. */
function after(seconds: number, tapped?: number) {
	vi.advanceTimersByTime(seconds * 1000);
	vi.stubGlobal('tapped', tapped === undefined ? undefined : tapped * 1000);
}
const ago = (...how: Parameters<typeof crampBegan>) => (Date.now() - crampBegan(...how)) / 1000;

test.each(['link', 'goto', 'form'] as const)('by %s it began at the tap', (how) => {
	after(100, 98);
	expect(ago(how)).toBe(2);
});

test('by a link that nobody was seen to tap it began now', () => {
	after(100);
	expect(ago('link')).toBe(0);
});

test.each(['popstate', 'leave', 'here'] as const)(
	'by %s it begins now, whatever was tapped',
	(how) => {
		after(100, 98);
		expect(ago(how)).toBe(0);
	}
);

test.each([
	['navigate', 3],
	['reload', 3],
	['back_forward', 0],
	[undefined, 3]
])('by its own address, which the browser calls %s, it began %d s ago', (type, seconds) => {
	came(type);
	after(3, 1);
	expect(ago('enter')).toBe(seconds);
});
