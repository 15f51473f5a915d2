import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { ofLanguage } from '../../svelte.config.js';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A module from here that uses the app's own, through Vite: they use its `$lib` and its globs. */
export async function appModule<T>(file: string): Promise<T> {
	const resolve = { alias: { $lib: pathOf('../../src/lib'), ...ofLanguage } };
	const { module } = await runnerImport<T>(pathOf(file), { configFile: false, resolve });
	return module;
}
