import { killCramps, SITES } from '../cramp-kills.ts';
import { killEntries } from '../entry-kills.ts';
import { expect, test } from '../fixtures.ts';
import { killSessions } from '../session-kills.ts';

const KILLS = 200;

test(`killed at any of ${KILLS} moments, a cramp is in the log with what was known`, async ({}, info) => {
	expect(await killCramps(info.outputPath('profile'), KILLS / SITES, 50)).toBe(KILLS);
});

test(`killed at any of ${KILLS} moments, a session goes on within three seconds`, async ({}, info) => {
	expect(await killSessions(info.outputPath('profile'), KILLS / SITES, 3, 51)).toBe(KILLS);
});

test(`killed at any of ${KILLS} moments of a write, what was said to be kept is, and nothing is half`, async ({}, info) => {
	expect(await killEntries(info.outputPath('profile'), KILLS / SITES, 52)).toBe(KILLS);
});
