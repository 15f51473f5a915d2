/** Custom properties and their values. */
export type Tokens = ReadonlyMap<string, string>;
/** What the page says of itself, `data-dim` say, and its medium where that is not a screen. */
export interface Seen {
	readonly data?: Readonly<Record<string, string>>;
	readonly media?: string;
}

const TOKENS = /(--[\w-]+):\s*([^;]+);/g;
const ATTRIBUTES = /\[data-(\w+)(?:(\^?)='([\w-]+)')?\]/g;

interface Rule {
	readonly selector: string;
	/** What is asked of the browser and the device, from the outermost on. */
	readonly at: readonly string[];
	readonly body: string;
}

/** Every rule, in the order of the file. */
function rulesIn(css: string): readonly Rule[] {
	const rules: Rule[] = [];
	const open: string[] = [];
	for (const [, text = '', brace] of css
		.replace(/\/\*[^]*?\*\//g, '')
		.matchAll(/([^{}]*)([{}])/g)) {
		if (brace === '{') open.push(text.trim());
		else {
			const selector = open.pop() ?? '';
			if (selector.startsWith(':root')) rules.push({ selector, at: [...open], body: text });
		}
	}
	return rules;
}

/** Of its specificity; what is in `:where(…)` has none. */
const weight = ({ selector }: Rule) =>
	selector.replace(/:where\(.*?\)/g, '').match(/:root|\[/g)?.length ?? 0;

/** The tokens of `tokens.css` as a browser puts them together for a page that is seen so. */
export function tokensOf(css: string, { data = {}, media }: Seen = {}): Tokens {
	const said = rulesIn(css)
		.filter(({ at }) => at.every((asked) => asked === `@media ${media}`))
		.filter(({ selector }) =>
			[...selector.matchAll(ATTRIBUTES)].every(([, name = '', begins, value = data[name]]) =>
				begins ? data[name]?.startsWith(value ?? '') : name in data && data[name] === value
			)
		)
		.sort((one, other) => weight(one) - weight(other))
		.flatMap(({ body }) => [...body.matchAll(TOKENS)])
		.map(([, name = '', value = '']) => [name, value] as const);
	if (!said.length) throw new Error('src/tokens.css: expected a :root with all values.');
	return new Map(said);
}

/** `text` with values in place of `var(--…)`: for what sees no variables. */
export const withValues = (text: string, tokens: Tokens): string =>
	text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
		const value = tokens.get(name);
		if (!value) throw new Error(`src/tokens.css: no ${name}.`);
		return withValues(value, tokens);
	});
