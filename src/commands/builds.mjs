// The builds that the browser tests need: the app, a newer version of it, and one under a sub-path.
import { run } from './setup.mjs';

const OUTPUT = 'tests/output';

/** Where each build lies. */
export const BUILDS = { app: 'build', next: `${OUTPUT}/next`, sub: `${OUTPUT}/sub` };
export const SUB_PATH = '/stretch';

/** True if all of them could be built. */
export const buildAll = () =>
	run('npm', ['run', 'build']) &&
	run('npm', ['run', 'build'], {
		BUILD_DIR: BUILDS.next,
		KIT_DIR: `${OUTPUT}/kit-next`,
		APP_VERSION: '99.0.0'
	}) &&
	run('npm', ['run', 'build'], {
		BUILD_DIR: BUILDS.sub,
		KIT_DIR: `${OUTPUT}/kit-sub`,
		BASE_PATH: SUB_PATH
	});
