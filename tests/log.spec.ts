import { killCramps, SITES } from './cramp-kills.ts';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

// 200 moments: npm run test:long
test('killed at any of ten moments, a cramp is in the log with what was known', async ({}, info) => {
	expect(await killCramps(info.outputPath('profile'), 2, 50)).toBe(2 * SITES);
});
