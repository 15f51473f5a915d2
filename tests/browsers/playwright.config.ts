import { defineConfig } from '@playwright/test';
import type { EngineOption } from './fixtures.ts';

/** Real sound in real time: one browser at a time. */
export default defineConfig<EngineOption>({
	testDir: '.',
	testMatch: [
		'features.ts',
		'film.ts',
		'journeys.ts',
		'relief-time.ts',
		'relief-sound.ts',
		'session.ts',
		'settings.ts'
	],
	outputDir: '../output/browsers',
	globalSetup: './global-setup.ts',
	workers: 1,
	timeout: 300_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	projects: [
		{ name: 'firefox', use: { engine: 'firefox' } },
		{ name: 'webkit', use: { engine: 'webkit' } },
		{ name: 'chromium', use: { engine: 'chromium' } }
	]
});
