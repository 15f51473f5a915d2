import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { DateTimeFormat } = Intl;
beforeEach(() => vi.stubEnv('TZ', 'Europe/Dublin'));
afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

/** What is told with a browser whose own language is this one. */
async function toldIn(locale: string, now: string) {
	vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (tag = locale, options) {
		return new DateTimeFormat(tag, options);
	});
	vi.resetModules();
	const { doneBy } = await import('./done-by.ts');
	return doneBy(Date.parse(now), 750).replace('\u202f', ' ');
}

it.each([
	['on an evening', '2026-11-26T22:39:00Z', '10:52 PM', '22:52'],
	['to the second', '2026-11-26T22:39:30Z', '10:52 PM', '22:52'],
	['of a minute that has begun', '2026-11-26T22:39:31Z', '10:53 PM', '22:53'],
	['past midnight', '2026-11-26T23:55:00Z', '12:08 AM', '00:08'],
	['as summer time begins', '2026-03-29T00:55:00Z', '2:08 AM', '02:08'],
	['as summer time ends', '2026-10-25T00:55:00Z', '1:08 AM', '01:08']
])('by when it is over is true %s, on each kind of clock', async (_, now, twelve, whole) => {
	expect(await toldIn('en-US', now)).toBe(`Done by ${twelve}`);
	expect(await toldIn('en-GB', now)).toBe(`Done by ${whole}`);
});
