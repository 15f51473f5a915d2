// The builds that the browser tests need: the app, a newer version of it, and one under a sub-path.
import { runBeside } from './setup.mjs';

const OUTPUT = 'tests/output';

/** Where each build lies. */
export const BUILDS = { app: 'build', next: `${OUTPUT}/next`, sub: `${OUTPUT}/sub` };
export const SUB_PATH = '/stretch';

/** What differs, and where each is worked at. @type {Record<keyof typeof BUILDS, Record<string, string>>} */
const CHANGES = {
	app: {},
	next: { KIT_DIR: `${OUTPUT}/kit-next`, APP_VERSION: '99.0.0' },
	sub: { KIT_DIR: `${OUTPUT}/kit-sub`, BASE_PATH: SUB_PATH }
};

/** True if all of them could be built. */
export async function buildAll() {
	for (const name of /** @type {const} */ (['app', 'next', 'sub'])) {
		const env = { BUILD_DIR: BUILDS[name], ...CHANGES[name] };
		if (!(await runBeside('npm', ['run', 'build'], env))) return false;
	}
	return true;
}
