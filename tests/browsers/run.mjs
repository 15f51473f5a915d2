// npm run test:browsers: all that can go side by side, then what wants the machine for itself. What stands
// behind it (`-- --project=webkit -g resume`) is for both.
import { runShown } from '../../src/commands/setup.mjs';

/** @param {string} config @param {Record<string, string>} [env] */
const suite = (config, env) =>
	runShown(
		'npx',
		['playwright', 'test', '-c', `tests/browsers/${config}`, '--pass-with-no-tests'].concat(
			process.argv.slice(2)
		),
		env
	);

const beside = await suite('playwright.config.ts');
const alone = await suite('alone.config.ts', { BUILDS_READY: '1' });
process.exitCode = beside && alone ? 0 : 1;
