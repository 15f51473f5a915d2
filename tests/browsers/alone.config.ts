import { defineConfig } from '@playwright/test';
import beside from './playwright.config.ts';

/** What makes the machine busy, with no other browser beside it. */
export default defineConfig({
	...beside,
	testMatch: 'busy.ts',
	outputDir: '../output/browsers-alone',
	workers: 1
});
