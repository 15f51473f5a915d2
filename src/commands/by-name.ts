import type { Plugin } from 'vite';

const WHOLE = /const \{ ([\w, ]+) \} = svelte;/;

/** SvelteKit's client with what it takes out of the whole of Svelte named one by one. */
export function svelteNamed(client: string): string {
	const [whole, names = ''] = WHOLE.exec(client) ?? [];
	if (!whole)
		throw new Error(
			`SvelteKit's client is not as expected: ${WHOLE.source} is not in it. ` +
				'See src/commands/by-name.ts, and what changed in @sveltejs/kit.'
		);
	const taken = names.split(', ').map((name) => `${name} = svelte.${name}`);
	return client.replace(whole, `const ${taken.join(', ')};`);
}

const UNIVERSAL = /import \* as universal from ("[^"]+");\nexport \{ universal \};/;

/** The file of `+layout.ts` or `+page.ts` in what SvelteKit makes of a page or layout, if it has one. */
export const universalIn = (node: string): string | undefined =>
	UNIVERSAL.exec(node)?.[1]?.slice(1, -1);

// the bundler may run this before the file that it imports: each is taken when it is asked for
const asked = (name: string) => `get ${name}() { return ${name}; }`;

/** What SvelteKit makes of a page or layout with the `names` that its `+layout.ts` or `+page.ts` exports. */
export const universalNamed = (node: string, names: readonly string[]): string =>
	node.replace(
		UNIVERSAL,
		(_, file: string) =>
			`import { ${names.join(', ')} } from ${file};\nexport const universal = { ${names.map(asked).join(', ')} };`
	);

/**
 * Two places in SvelteKit's own code take a whole module where a few names are meant. `const { onMount, tick } =
 * svelte` keeps all that Svelte exports in the build: 0.9 kB of each first load. `import * as universal` needs
 * the bundler's own code for such an object: 0.5 kB. Where SvelteKit changes the first, the test and the build
 * fail here; where it changes the second, the build fails in `every-page.ts`.
 */
export const byName: Plugin[] = [
	{
		name: 'svelte-by-name',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/ },
			handler: (code) => svelteNamed(code)
		}
	},
	{
		name: 'universal-by-name',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: /\/generated\/client-optimized\/nodes\/\d+\.js$/ },
			async handler(code, id) {
				const file = universalIn(code);
				const module = file && (await this.resolve(file, id));
				if (!module) return;
				const { exports } = await this.load({ id: module.id });
				return universalNamed(code, exports ?? []);
			}
		}
	}
];
