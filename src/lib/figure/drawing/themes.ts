/** One way the app looks; by its media query, which the first theme has none of. */
export interface Theme {
	/** For addresses; empty for the first theme. */
	readonly name: string;
	readonly media?: string;
	/** All custom properties as they are in this theme. */
	readonly tokens: ReadonlyMap<string, string>;
}

const ROOTS = /(?:@(?<rule>\w+) (?<query>[^{}]+)\{\s*)?:root\s*\{(?<body>[^}]*)\}/g;
const TOKENS = /(--[\w-]+):\s*([^;]+);/g;

/** The themes of `tokens.css`: its first `:root`, and after it one for each `@media` with a `:root`. */
export function themesIn(css: string): readonly Theme[] {
	const blocks = [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(ROOTS)].map(({ groups }) => {
		const { rule, query = '', body = '' } = groups ?? {};
		const tokens = [...body.matchAll(TOKENS)].map(([, name = '', value = '']) => {
			return [name, value] as const;
		});
		return { rule, media: query.trim(), tokens };
	});
	const first = blocks.find(({ rule }) => !rule);
	if (!first) throw new Error('src/tokens.css: expected a :root with all values.');
	const others = blocks.filter(({ rule }) => rule === 'media');
	return [
		{ name: '', tokens: new Map(first.tokens) },
		...others.map(({ media, tokens }) => ({
			name: media.replace(/\W+/g, '-').replace(/^-|-$/g, ''),
			media,
			tokens: new Map([...first.tokens, ...tokens])
		}))
	];
}

/** `text` with the values of a theme in place of `var(--…)`: for files that see no variables. */
export const withValues = (text: string, { tokens }: Theme): string =>
	text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
		const value = tokens.get(name);
		if (!value) throw new Error(`src/tokens.css: no ${name}.`);
		return withValues(value, { name, tokens });
	});
