import { buildAll } from '../src/commands/builds.mjs';

/** One set of builds for all browser tests; `npm test` has made them already. */
export default async function setup() {
	if (!process.env.BUILDS_READY && !(await buildAll())) throw new Error('The build failed.');
}
