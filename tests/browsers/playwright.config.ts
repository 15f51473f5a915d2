import { defineConfig } from '@playwright/test';
import type { EngineOption } from './fixtures.ts';

/** Real sound in real time: the browsers wait more than they work, so two of them go side by side. */
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
	fullyParallel: true,
	workers: 2,
	timeout: 300_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	projects: [
		{ name: 'firefox', use: { engine: 'firefox' } },
		{ name: 'webkit', use: { engine: 'webkit' } },
		{ name: 'chromium', use: { engine: 'chromium' } }
	]
});
