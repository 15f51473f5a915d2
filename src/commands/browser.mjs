// Finds a Chromium for the tests: one that is here, or one that can be had.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { run } from './setup.mjs';

const INSTALLED = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** A browser that is on this machine already, by path. */
export const browserHere = () =>
	[process.env.CHROMIUM_PATH ?? '', chromium.executablePath(), ...INSTALLED].find(existsSync);

/** A small Chromium that comes as a package, for Linux. */
async function packaged() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return;
	if (!run('npm', ['install', '--no-save', '@sparticuz/chromium@143.0.4'])) return;
	// it unpacks the libraries that it brings only where it believes to run in AWS Lambda
	process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
	const name = '@sparticuz/chromium';
	const { default: small } = await import(name);
	return small.executablePath();
}

/**
 * The path of a browser: here already, else Playwright's own, else a packaged one.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
	const here = browserHere();
	if (here) return here;
	run('npx', ['playwright', 'install', 'chromium']);
	return browserHere() ?? packaged();
}
