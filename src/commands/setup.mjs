// What every command needs first, with nothing but Node: the right Node, and the dependencies.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.lock-hash';

const shell = process.platform === 'win32'; // npm is a script there, which only a shell starts

/**
 * Runs a command in this terminal; true if it succeeded.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
	const options = { shell, env: { ...process.env, ...env } };
	return spawnSync(command, args, { ...options, stdio: 'inherit' }).status === 0;
}

/**
 * Runs a command beside others, in this terminal; true if it succeeded.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<boolean>}
 */
export function runShown(command, args, env = {}) {
	const options = { shell, env: { ...process.env, ...env } };
	const child = spawn(command, args, { ...options, stdio: 'inherit' });
	return new Promise((resolve) => {
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
}

/**
 * Runs a command beside others, and shows all that it said once it has ended; true if it succeeded.
 * @param {string} command @param {string[]} args @param {Record<string, string>} [env]
 * @returns {Promise<boolean>}
 */
export function runBeside(command, args, env = {}) {
	const child = spawn(command, args, { shell, env: { ...process.env, ...env } });
	const said = [`\n> ${[command, ...args].join(' ')}\n`];
	for (const stream of [child.stdout, child.stderr])
		stream.setEncoding('utf8').on('data', (text) => said.push(text));
	return new Promise((resolve) => {
		child.on('error', (error) => said.push(`${error}\n`));
		child.on('close', (code) => {
			process.stdout.write(said.join(''));
			resolve(code === 0);
		});
	});
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
