// npm test: everything that must hold, then one line that counts it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, install, runBeside, runShown } from './setup.mjs';

checkNode();
install();
const { findBrowser } = await import('./browser.mjs');
const { buildAll } = await import('./builds.mjs');

const UNIT = 'tests/output/unit.json';
const E2E = 'tests/output/e2e.json';
rmSync('tests/output', { recursive: true, force: true });
mkdirSync('tests/output', { recursive: true });

const sum = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} name @param {boolean} ok */
function step(name, ok) {
	sum[ok ? 'passed' : 'failed']++;
	if (!ok) console.error(`\n${name} failed\n`);
	return ok;
}

/** @param {string} file @param {(report: any) => typeof sum} counts @param {boolean} ok */
function tests(file, counts, ok) {
	if (!existsSync(file)) return void step(file, false);
	const found = counts(JSON.parse(readFileSync(file, 'utf8')));
	sum.passed += found.passed;
	sum.skipped += found.skipped;
	sum.failed += ok ? found.failed : Math.max(1, found.failed);
}

/** @param {string | undefined} browser @param {Promise<boolean>} built */
async function browserTests(browser, built) {
	if (!step('npm run build', await built)) return;
	if (!browser) return void step('finding a browser (set CHROMIUM_PATH to one)', false);
	const passed = await runShown('npx', ['playwright', 'test', '-c', 'tests/playwright.config.ts'], {
		CHROMIUM_PATH: browser,
		BUILDS_READY: '1',
		PLAYWRIGHT_JSON_OUTPUT_FILE: `${process.cwd()}/${E2E}`
	});
	tests(
		E2E,
		({ stats }) => ({
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky,
			skipped: stats.skipped
		}),
		passed
	);
}
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
/** @param {Promise<boolean>} built */
async function allElse(built) {
	step('npm run lint', await runBeside('npm', ['run', 'lint']));
	// by now the first build has written what these need
	step('npm run check', await runBeside('npm', ['run', 'check']));
	const passed = await runBeside('npx', ['vitest', 'run', ...reporters]);
	tests(
		UNIT,
		(r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests }),
		passed
	);
	if (await built) step('npm run check:html', await runBeside('npm', ['run', 'check:html']));
}

// it may install one, which nothing else should see half done
const browser = await findBrowser();
// the browser tests wait now and then, and take longest: all else runs beside them
const built = buildAll();
await Promise.all([browserTests(browser, built), allElse(built)]);
const skipped = sum.skipped ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed ? 1 : 0;
