import { killCramps, SITES } from './cramp-kills.ts';
import { killEntries } from './entry-kills.ts';
import { expect, test } from './fixtures.ts';
import { killSessions } from './session-kills.ts';

// 200 moments each: npm run test:long
test('killed at any of ten moments, a cramp is in the log with what was known', async ({}, info) => {
	expect(await killCramps(info.outputPath('profile'), 2, 50)).toBe(2 * SITES);
});

// three seconds, and two for a disk that other browsers write to meanwhile
test('killed at any of ten moments, a session goes on where it was', async ({}, info) => {
	expect(await killSessions(info.outputPath('profile'), 2, 5, 51)).toBe(2 * SITES);
});

test('killed at any of ten moments of a write, what was said to be kept is, and nothing is half', async ({}, info) => {
	expect(await killEntries(info.outputPath('profile'), 2, 52)).toBe(2 * SITES);
});
