// npm test: everything that must hold, then one line that counts it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, install, run, runBeside } from './setup.mjs';

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

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
async function buildAndUnit() {
	const built = step('npm run build', await buildAll());
	if (built) step('npm run check:html', await runBeside('npm', ['run', 'check:html']));
	const unit = await runBeside('npx', ['vitest', 'run', ...reporters]);
	tests(
		UNIT,
		(r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests }),
		unit
	);
	return built;
}
async function lintAndCheck() {
	step('npm run lint', await runBeside('npm', ['run', 'lint']));
	// by now the first build has written what it needs
	step('npm run check', await runBeside('npm', ['run', 'check']));
}

// it may install one, which nothing else should see half done
const browser = await findBrowser();
const [built] = await Promise.all([buildAndUnit(), lintAndCheck()]);
if (!browser) step('finding a browser (set CHROMIUM_PATH to one)', false);
else if (built) {
	const e2e = run('npx', ['playwright', 'test', '-c', 'tests/playwright.config.ts'], {
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
		e2e
	);
}
const skipped = sum.skipped ? `, ${sum.skipped} skipped` : '';
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed ? 1 : 0;
