import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { svelteNamed, universalIn, universalNamed } from './by-name.ts';

test('what is taken out of the whole is named', () => {
	const client = "import * as svelte from 'svelte';\nconst { onMount, tick } = svelte;\nf(tick);";
	expect(svelteNamed(client)).toBe(
		"import * as svelte from 'svelte';\nconst onMount = svelte.onMount, tick = svelte.tick;\nf(tick);"
	);
});

test('in the client that is installed nothing takes the whole any more', () => {
	const client = readFileSync('node_modules/@sveltejs/kit/src/runtime/client/client.js', 'utf8');
	expect(svelteNamed(client)).not.toContain('= svelte;');
	expect(svelteNamed(client)).toContain('tick = svelte.tick');
});

test('another client fails the build, and says where', () => {
	expect(() => svelteNamed("import { tick } from 'svelte';")).toThrow('src/commands/by-name.ts');
});

test('a page takes of its +page.ts what that exports, by name', () => {
	const component = 'export { default as component } from "../+page.svelte";';
	const node = `import * as universal from "../+page.ts";\nexport { universal };\n${component}`;
	expect(universalIn(node)).toBe('../+page.ts');
	expect(universalNamed(node, ['load', 'ssr'])).toBe(
		`import { load, ssr } from "../+page.ts";\nexport const universal = { get load() { return load; }, get ssr() { return ssr; } };\n${component}`
	);
	expect(universalIn(component)).toBeUndefined();
});
