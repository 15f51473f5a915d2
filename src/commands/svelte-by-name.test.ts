import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byName } from './svelte-by-name.ts';

test('what is taken out of the whole is named', () => {
	const client = "import * as svelte from 'svelte';\nconst { onMount, tick } = svelte;\nf(tick);";
	expect(byName(client)).toBe(
		"import * as svelte from 'svelte';\nconst onMount = svelte.onMount, tick = svelte.tick;\nf(tick);"
	);
});

test('in the client that is installed nothing takes the whole any more', () => {
	const client = readFileSync('node_modules/@sveltejs/kit/src/runtime/client/client.js', 'utf8');
	expect(byName(client)).not.toContain('= svelte;');
	expect(byName(client)).toContain('tick = svelte.tick');
});

test('another client fails the build, and says where', () => {
	expect(() => byName("import { tick } from 'svelte';")).toThrow('src/commands/svelte-by-name.ts');
});
