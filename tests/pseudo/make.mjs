// Makes a language of English with accents, 40% longer: what is not so in its build is no word of a language.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { runnerImport } from 'vite';

const WORDS = 'src/lib/words/en';
const [folder = ''] = process.argv.slice(2);

/** @type {{ module: typeof import('./accents.ts') }} */
const { module } = await runnerImport(resolve('tests/pseudo/accents.ts'), { configFile: false });

rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}/words`, { recursive: true });
// in each file of its own: a file that they share would be none of the language's
const accents = readFileSync('tests/pseudo/accents.ts', 'utf8').replaceAll(/^export /gm, '');
for (const file of readdirSync(WORDS, { recursive: true, encoding: 'utf8' })) {
	if (!file.endsWith('.ts')) continue;
	mkdirSync(dirname(`${folder}/words/${file}`), { recursive: true });
	writeFileSync(
		`${folder}/words/${file}`,
		[
			`import * as english from ${JSON.stringify(resolve(WORDS, file))};`,
			accents,
			...[...readFileSync(`${WORDS}/${file}`, 'utf8').matchAll(/^export const (\w+)/gm)].map(
				([, name]) => `export const ${name} = pseudo(english.${name});`
			)
		].join('\n')
	);
}
// German by `Intl`: what is formatted for English in spite of the tag is seen
writeFileSync(
	`${folder}/words/language.ts`,
	"export const language = { tag: 'de', dir: 'ltr', betweenSentences: ' ' };\n"
);

const STEP = ['name', 'instruction', 'feel', 'easeOff', 'cues'];

/** @param {any} file @param {string[]} fields */
const texts = (file, fields) =>
	Object.fromEntries(fields.filter((field) => field in file).map((field) => [field, file[field]]));

/** @param {string} from @param {(file: any) => object} of */
const all = (from, of) =>
	Object.fromEntries(
		readdirSync(from)
			.filter((name) => /^[^.]+\.json$/.test(name))
			.map((name) => [
				name.slice(0, -'.json'.length),
				module.pseudo(of(JSON.parse(readFileSync(`${from}/${name}`, 'utf8'))))
			])
	);
const exercises = all('routines/exercises', (file) => ({
	...texts(file, [...STEP, 'props']),
	...(file.figure && { figure: { alt: file.figure.alt } })
}));
const routines = all('routines', (file) => ({
	...texts(file, ['title', 'forWho', 'question']),
	steps: file.steps.map((/** @type {object} */ step) => texts(step, STEP))
}));
writeFileSync(`${folder}/texts.json`, JSON.stringify({ exercises, routines }));
