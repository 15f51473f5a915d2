import { defineConfig } from '@playwright/test';
import short from '../playwright.config.ts';

/** What takes too long for every change; alone on the machine, or it says nothing. */
export default defineConfig({
	...short,
	testDir: '.',
	testMatch: 'kills.ts',
	outputDir: '../output/long',
	globalSetup: '../global-setup.ts',
	workers: 1,
	timeout: 3_600_000
});
