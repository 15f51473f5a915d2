// What every command needs first, with nothing but Node: the right Node, and the dependencies.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.lock-hash';

/**
 * Runs a command in this terminal; true if it succeeded.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
	const windows = process.platform === 'win32'; // npm is a script there, which only a shell starts
	const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, ...env } };
	return spawnSync(command, args, { ...options, shell: windows }).status === 0;
}

export function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(`This needs Node 20.19 or newer; here is ${process.versions.node}.`);
	process.exit(1);
}

/** Installs what the lock file names, unless that is done already. */
export function install() {
	const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
	if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
		console.error('The dependencies could not be installed. Is there a network?');
		process.exit(1);
	}
	writeFileSync(STAMP, hash);
}
