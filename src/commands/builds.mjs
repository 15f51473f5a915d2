// The builds that the browser tests need: the app, a newer version of it, one under a sub-path, and one in a
// language that shows which words are in none.
import { runBeside } from './setup.mjs';

const OUTPUT = 'tests/output';

/** Where each build lies. */
export const BUILDS = {
	app: 'build',
	next: `${OUTPUT}/next`,
	sub: `${OUTPUT}/sub`,
	pseudo: `${OUTPUT}/pseudo`
};
const PSEUDO = `${OUTPUT}/pseudo-language`;
export const SUB_PATH = '/stretch';

/** What differs, and where each is worked at. @type {Record<keyof typeof BUILDS, Record<string, string>>} */
const CHANGES = {
	app: {},
	next: { KIT_DIR: `${OUTPUT}/kit-next`, APP_VERSION: '99.0.0' },
	sub: { KIT_DIR: `${OUTPUT}/kit-sub`, BASE_PATH: SUB_PATH },
	pseudo: { KIT_DIR: `${OUTPUT}/kit-pseudo`, APP_LANGUAGE: 'pseudo', LANGUAGE_FOLDER: PSEUDO }
};

/** True if all of them could be built. */
export async function buildAll() {
	// on a fresh checkout nothing has written yet what TypeScript's settings refer to
	if (!(await runBeside('npx', ['svelte-kit', 'sync']))) return false;
	if (!(await runBeside('node', ['tests/pseudo/make.mjs', PSEUDO]))) return false;
	for (const name of /** @type {const} */ (['app', 'next', 'sub', 'pseudo'])) {
		const env = { BUILD_DIR: BUILDS[name], ...CHANGES[name] };
		if (!(await runBeside('npm', ['run', 'build'], env))) return false;
	}
	return true;
}
