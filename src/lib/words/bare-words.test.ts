import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';

/** Rooms of which only writers of code and of routine files read a text, and the words themselves. */
const NO_WORDS = /^src\/(lib\/(words|routine|mix|voice)|figures|looks|commands)\//;
/** The names of sources are no words of ours. */
const NO_WORDS_IN: readonly string[] = [
	'src/lib/help/sources.ts',
	'src/lib/help/exercise-sources.ts',
	'src/lib/speech/line-timing.ts'
];
/** Names, which no language changes. */
const NAMES: readonly string[] = ['Bedtime Stretch', 'Stretch', 'Workbox', 'Apache-2.0'];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => /\.(svelte|ts)$/.test(file) && !/\.test\.ts$|\.d\.ts$/.test(file))
	.filter((file) => !NO_WORDS.test(file) && !NO_WORDS_IN.includes(file));

type Node = Record<string, unknown> & { readonly type: string; readonly start: number };
const isNode = (value: unknown): value is Node =>
	typeof value === 'object' && value !== null && 'type' in value;

/** "Start", "in a cramp"; not "calf" or "pastClot": so a value is told from a word. */
const human = (text: string) =>
	/\p{Lu}\p{Ll}|\p{L}\S*\s+\S*\p{L}/u.test(text) &&
	!/^(\p{Ll}+(\p{Lu}\p{Ll}+)+|M[\d .,-]+[a-zA-Z][^]*)$/u.test(text);
/** Selectors, media queries, HTML, code, a policy, time zones, the names of keys and of errors. */
const FOR_MACHINES =
	/[[\]<{]|="|\.\w+\(|^button, summary|^main h1$|^[\w-]+ 'self'$|^\([\w-]+: [\w-]+\)$|^\p{L}+\/\p{L}|^(Escape|Enter|Arrow\w+)$|^\w+Error$/u;

/** Attributes that hold names for the machine, however they look. */
const MACHINE = /^(class|style|d|id|for|href|src|rel|generics|preserveAspectRatio|on\w+|data-.*)$/;
/** `new Error('…')`, `console.warn('…')`, `attempt('…', do)`: told to whoever reads the code. */
const TOLD_TO_CODERS = /^(new (\w*Error|DOMException)|console\.\w+|attempt)\(/;
/** Parts of a node that are no words on the screen, by its type. */
const SKIPPED: Readonly<Record<string, readonly string[]>> = {
	ImportDeclaration: ['source'],
	ExportNamedDeclaration: ['source'],
	ImportExpression: ['source'],
	Property: ['key'],
	TaggedTemplateExpression: ['quasi'],
	Root: ['css', 'comments']
};

function textOf(node: Node): string | undefined {
	if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
	if (node.type === 'TemplateElement') return (node.value as { readonly cooked: string }).cooked;
}

/** A value that a type names is no word, though it may look like one; with a capital it is. */
const values = new Set<unknown>();
function gatherValues(node: Node) {
	if (node.type === 'TSLiteralType' && isNode(node.literal)) {
		const { value } = node.literal;
		if (!/^\p{Lu}/u.test(String(value))) values.add(value);
	}
	for (const child of Object.values(node).flat()) if (isNode(child)) gatherValues(child);
}

const isWord = (text: string) =>
	human(text) && !FOR_MACHINES.test(text) && !NAMES.includes(text) && !values.has(text);

/** Every text in this tree that a person would read, with the place where it begins. */
function wordsIn(node: Node, source: string): { text: string; at: number }[] {
	if (node.type === 'Text') {
		const text = String(node.data).trim();
		return /\p{L}/u.test(text) && !NAMES.includes(text) ? [{ text, at: node.start }] : [];
	}
	if (node.type === 'Attribute' && MACHINE.test(String(node.name))) return [];
	if (node.type === 'Attribute' && Array.isArray(node.value))
		return node.value.flatMap((part: Node) =>
			part.type === 'Text' && !isWord(String(part.data)) ? [] : wordsIn(part, source)
		);
	const isType = /^TS/.test(node.type) && !('expression' in node);
	if (isType || TOLD_TO_CODERS.test(source.slice(node.start, node.start + 40))) return [];
	const text = textOf(node);
	if (text !== undefined) return isWord(text) ? [{ text: text.trim(), at: node.start }] : [];
	return Object.entries(node)
		.filter(([key]) => !SKIPPED[node.type]?.includes(key) && key !== 'typeAnnotation')
		.flatMap(([, child]) => [child].flat())
		.filter(isNode)
		.flatMap((child) => wordsIn(child, source));
}

interface Parsed {
	readonly source: string;
	readonly tree: Node;
}
const parsedOf = (source: string): Parsed => ({
	source,
	tree: parse(source, { modern: true }) as unknown as Node
});
const parsed = new Map(
	files.map((file) => {
		const text = readFileSync(file, 'utf8');
		// the end of a script within a text would end it for the parser
		const script = () => `<script lang="ts">${text.replaceAll('</script', '<-script')}</script>`;
		return [file, parsedOf(file.endsWith('.ts') ? script() : text)] as const;
	})
);
for (const { tree } of parsed.values()) gatherValues(tree);

const placed = ({ source, tree }: Parsed) =>
	wordsIn(tree, source).map(({ text, at }) => `${source.slice(0, at).split('\n').length}: ${text}`);
const bareWordsOf = (file: string) =>
	placed(parsed.get(file) ?? expect.fail(`${file} is not there`)).map((one) => `${file}:${one}`);

it.each(files)('has its words from the catalogue: %s', (file) => {
	expect(bareWordsOf(file)).toEqual([]);
});

it('finds a text wherever it may stand, and nothing else', () => {
	const page = `<script lang="ts">
		const kind: 'as before' | 'ready' | 'In' = open ? 'ready' : 'In';
		const told = open ? \`Open for \${time}\` : 'it is shut';
		throw new Error('No page.');
	</script>
	<p class="big quiet" aria-label="Pages">{told}: {open ? 'Yes' : 'no'} <b>and</b> 5 {kind}</p>
	<Choice name="sound" kind={ready} title="All of it" />`;
	expect(placed(parsedOf(page))).toEqual([
		'6: Pages',
		'6: Yes',
		'6: and',
		'7: All of it',
		'2: In',
		'3: Open for',
		'3: it is shut'
	]);
});
