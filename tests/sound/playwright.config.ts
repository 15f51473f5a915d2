import { defineConfig } from '@playwright/test';

/** Real time, real sound: the tests take as long as the routine that they listen to. */
export default defineConfig({
	testDir: '.',
	testMatch: ['on-time.ts', 'hidden.ts'],
	outputDir: '../output/sound',
	globalSetup: './global-setup.ts',
	fullyParallel: true,
	workers: 2,
	timeout: 600_000,
	reporter: 'list'
});
