import type { Plugin } from 'vite';

const WHOLE = /const \{ ([\w, ]+) \} = svelte;/;

/** SvelteKit's client with what it takes out of the whole of Svelte named one by one. */
export function byName(client: string): string {
	const [whole, names = ''] = WHOLE.exec(client) ?? [];
	if (!whole)
		throw new Error(
			`SvelteKit's client is not as expected: ${WHOLE.source} is not in it. ` +
				'See src/commands/svelte-by-name.ts, and what changed in @sveltejs/kit.'
		);
	const taken = names.split(', ').map((name) => `${name} = svelte.${name}`);
	return client.replace(whole, `const ${taken.join(', ')};`);
}

/** `const { onMount, tick } = svelte` keeps all that Svelte exports in the build: 0.9 kB of each first load. */
export const svelteByName: Plugin = {
	name: 'svelte-by-name',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /@sveltejs\/kit\/src\/runtime\/client\/client\.js$/ },
		handler: (code) => byName(code)
	}
};
