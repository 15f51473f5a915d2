import { dirname, join, relative } from 'node:path/posix';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What is needed here of a file of the build. */
export interface Chunk {
	readonly fileName: string;
	readonly imports: readonly string[];
	readonly styles: ReadonlySet<string>;
	readonly code: string;
}

const MARK = '__VITE_PRELOAD__';
/** An import(), and all up to the mark that stands for its style sheets. */
const IMPORT = new RegExp(`import\\(([\`'"])([^\`'"]+)\\1\\)((?:(?!import\\()[^])*?)${MARK}`, 'g');

/** The style sheets of a file and of all that it imports at once, in the order in which they apply. */
function stylesOf(file: string, chunks: ReadonlyMap<string, Chunk>, seen = new Set<string>()) {
	const chunk = chunks.get(file);
	if (!chunk || seen.has(file)) return [];
	seen.add(file);
	const imported: string[] = chunk.imports.flatMap((each) => stylesOf(each, chunks, seen));
	return [...imported, ...chunk.styles];
}

/** The code of a chunk with the style sheets of its imports in their places, but those that `every` page has. */
export function withStylesNamed(
	{ fileName, code }: Pick<Chunk, 'fileName' | 'code'>,
	chunks: ReadonlyMap<string, Chunk>,
	every: Chunk
): string {
	const known = new Set(stylesOf(every.fileName, chunks));
	const folder = dirname(fileName);
	const named = code.replace(IMPORT, (_, quote: string, path: string, between: string) => {
		const styles = stylesOf(join(folder, path), chunks).filter((style) => !known.has(style));
		const list = JSON.stringify(styles.map((style) => relative(folder, style)));
		return `import(${quote}${path}${quote})${between}${styles.length ? list : 'void 0'}`;
	});
	if (named.includes(MARK)) throw new Error(`${fileName}: no import() was found for a ${MARK}.`);
	return named;
}

/**
 * In place of Vite's code that loads styles before an import(): ours is shorter, and SvelteKit puts those of
 * its entry into each page. 0.7 kB of each first load.
 */
export const pageStyles: Plugin = {
	name: 'page-styles',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	load: {
		filter: { id: /\0vite\/preload-helper\.js$/ },
		handler: () =>
			`export { withStyles as __vitePreload } from ${JSON.stringify(resolve('src/routes/with-styles.ts'))};`
	},
	generateBundle: {
		order: 'pre',
		handler(_, bundle) {
			const files = Object.values(bundle).filter((file) => file.type === 'chunk');
			const chunks = new Map(
				files.map((file) => {
					const { fileName, imports, code, viteMetadata } = file;
					return [
						fileName,
						{ fileName, imports, code, styles: viteMetadata?.importedCss ?? new Set() }
					];
				})
			);
			const start = files.find(({ name }) => name === 'entry/start');
			const every = start && chunks.get(start.fileName);
			if (!every)
				this.error('SvelteKit has no entry/start any more: see src/commands/page-styles.ts');
			for (const file of files)
				if (file.code.includes(MARK)) file.code = withStylesNamed(file, chunks, every);
		}
	}
};
