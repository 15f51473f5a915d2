import { defineConfig } from '@playwright/test';
import { browserHere } from '../src/commands/browser.mjs';

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: 'output/results',
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
	globalSetup: './global-setup.ts',
	fullyParallel: true,
	// on two cores: they wait as long as they work
	workers: 5,
	// long enough for a slow machine: what is measured in time is measured within the tests
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
	use: {
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		// each frame of a figure would be drawn; specs about what moves have motion
		reducedMotion: 'reduce',
		// it fetches every file for each new browser; specs about what is kept allow it
		serviceWorkers: 'block',
		launchOptions: { executablePath: browserHere() }
	}
});
