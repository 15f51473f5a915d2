import { buildAll } from '../../src/commands/builds.mjs';
import { demandPrograms } from './programs.ts';

export default async function setup() {
	demandPrograms();
	if (!process.env.BUILDS_READY && !(await buildAll())) throw new Error('The build failed.');
}
