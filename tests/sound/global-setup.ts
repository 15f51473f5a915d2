import { existsSync } from 'node:fs';
import { run } from '../../src/commands/setup.mjs';

/** The build that is heard: the one that is here, else a new one. */
export default function setup() {
	if (!existsSync('build/index.html') && !run('npm', ['run', 'build']))
		throw new Error('The build failed.');
}
