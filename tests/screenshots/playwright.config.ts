import { defineConfig } from '@playwright/test';
import short from '../playwright.config.ts';

/** Pictures of the app for whoever thinks about installing it. They are made, not compared. */
export default defineConfig({
	...short,
	testDir: '.',
	testMatch: 'take.ts',
	outputDir: '../output/screenshots',
	globalSetup: '../global-setup.ts',
	workers: 1
});
