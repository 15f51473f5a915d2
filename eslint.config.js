import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Looks are named in src/tokens.css. Stylelint holds style sheets to it; this is for markup and scripts. */
const COLOUR =
	'/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|\\b((rgb|hsl)a?|hwb|(ok)?lab|(ok)?lch|light-dark)\\(/i';
const NO_COLOUR = '/^(none|currentColor|var\\(--[a-z-]+\\))$/';
const PAINT = '/^(fill|stroke|color|(stop|flood|theme|background)[-_]color)$/';
const STYLE =
	'/\\b(color|background|fill|stroke|border|outline|font|(row-|column-)?gap|margin|padding|shadow|radius)\\b/i';
const LOOKS = [
	`Literal[value=${COLOUR}]`,
	`TemplateElement[value.raw=${COLOUR}]`,
	`Property[key.name=${PAINT}] > Literal[value!=${NO_COLOUR}]`,
	`SvelteAttribute > SvelteLiteral[value=${COLOUR}]`,
	`SvelteAttribute[key.name=${PAINT}] > SvelteLiteral[value!=${NO_COLOUR}]`,
	`SvelteAttribute[key.name="style"] > SvelteLiteral[value=${STYLE}]`,
	`SvelteStyleDirective[key.name.name=${STYLE}]`,
	'MemberExpression[object.property.name="style"][property.name=/color|background|fill|stroke|border|outline|font|gap|margin|padding|shadow/i]'
];
const SIZES = ['SvelteAttribute[key.name=/^(font-.+|rx|ry)$/]'];
/**
 * @param {string[]} selectors
 * @returns {['error', ...{ selector: string, message: string }[]]}
 */
const named = (selectors) => [
	'error',
	...selectors.map((selector) => ({
		selector,
		message: 'Name it in src/tokens.css, and use it by var(--…) in a style sheet.'
	}))
];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'tests/output/', 'routines/voice/.tools/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_$', argsIgnorePattern: '^_$' }
			]
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/**/*.test.ts'],
		rules: { 'no-restricted-syntax': named([...LOOKS, ...SIZES]) }
	},
	{
		// letters within a figure are measured by its body
		files: ['src/lib/figure/**', 'src/figures/**'],
		rules: { 'no-restricted-syntax': named(LOOKS) }
	},
	{
		// Playwright reads a fixture's needs from the pattern, an empty one too
		files: ['tests/**'],
		rules: { 'no-empty-pattern': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	}
);
