import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const ENGLISH = 'src/lib/words/en';

const kindOf = (value: unknown) => (Array.isArray(value) ? 'phrase' : typeof value);
const marksIn = (value: unknown) =>
	Array.isArray(value) ? value.filter((part) => typeof part === 'object').length : 0;
const fieldsOf = (value: unknown) =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: {};

/** What `other` lacks of `english`, or has beyond it, each by its name: `player.ts: player.pause`. */
export function differences(english: unknown, other: unknown, name: string): readonly string[] {
	if (other === undefined) return [`${name}: missing`];
	const [wanted, got] = [kindOf(english), kindOf(other)];
	if (wanted !== got) return [`${name}: expected a ${wanted}, got a ${got}`];
	if (marksIn(english) !== marksIn(other))
		return [`${name}: expected ${marksIn(english)} marked, got ${marksIn(other)}`];
	const [inEnglish, inOther] = [fieldsOf(english), fieldsOf(other)];
	const unknown = Object.keys(inOther).filter((key) => !(key in inEnglish));
	return [
		...Object.keys(inEnglish).flatMap((key) =>
			differences(inEnglish[key], inOther[key], `${name}.${key}`)
		),
		...unknown.map((key) => `${name}.${key}: English has none`)
	];
}

const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file));

/** All modules of a catalogue, by their files. */
async function catalogueIn(folder: string, alias: Record<string, string>) {
	const files = filesIn(folder);
	const all = files.map(
		(file, i) => `export * as m${i} from ${JSON.stringify(resolve(folder, file))};`
	);
	const id = '\0catalogue';
	const modules = {
		name: 'modules',
		resolveId: (wanted: string) => (wanted === 'catalogue' ? id : undefined),
		load: (wanted: string) => (wanted === id ? all.join('\n') : undefined)
	};
	const { module } = await runnerImport<Record<string, unknown>>('catalogue', {
		...{ configFile: false, logLevel: 'error', plugins: [modules], resolve: { alias } }
	});
	return new Map(files.map((file, i) => [file, module[`m${i}`]]));
}

/** Every text that is missing in the catalogue of `folder`, and every file. */
export async function missingIn(
	folder: string,
	alias: Record<string, string>
): Promise<readonly string[]> {
	const absent = filesIn(ENGLISH).filter((file) => !existsSync(join(folder, file)));
	// files that use each other could not even be read
	if (absent.length) return absent.map((file) => `${file}: no such file`);
	const [english, other] = [await catalogueIn(ENGLISH, alias), await catalogueIn(folder, alias)];
	return [...english].flatMap(([file, module]) =>
		Object.entries(fieldsOf(module)).flatMap(([name, words]) =>
			differences(words, fieldsOf(other.get(file))[name], `${file}: ${name}`)
		)
	);
}

/** A build of another language stops where any word is missing, with the names of all that are. */
export function catalogue(alias: Record<string, string>): Plugin {
	const { $words: folder = ENGLISH } = alias;
	// the app and its pages are two builds
	let asked: Promise<readonly string[]> | undefined;
	return {
		name: 'catalogue',
		apply: 'build',
		async buildStart() {
			if (resolve(folder) === resolve(ENGLISH)) return;
			const missing = await (asked ??= missingIn(folder, { $lib: resolve('src/lib'), ...alias }));
			if (missing.length) this.error(`Not all words are in ${folder}:\n${missing.join('\n')}`);
		}
	};
}
