import { defineConfig } from '@playwright/test';

/** Real time, real sound: the tests take as long as the routine that they listen to. */
export default defineConfig({
	testDir: '.',
	testMatch: ['levels.ts', 'on-time.ts', 'hidden.ts'],
	outputDir: '../output/sound',
	globalSetup: './global-setup.ts',
	fullyParallel: true,
	// they wait far more than they work
	workers: 4,
	// a machine that is too busy for its own sound card slips by some ms, and all after that is late
	retries: 2,
	timeout: 1_800_000,
	reporter: 'list'
});
