/** Looks are named in src/tokens.css: there, and nowhere else, they are values. */
const LENGTH = /(?<![\w.-])-?\.?\d[\d.]*(rem|px|pt|cm|mm|in)\b/;
const SPACING = '/^(margin|padding|gap|row-gap|column-gap|scroll-margin|scroll-padding)/';
/** @param {string} what */
const named = (what) => ({ message: `Name ${what} in src/tokens.css, and use it by var(--…).` });

/** @type {import('stylelint').Config} */
export default {
	reportNeedlessDisables: true,
	reportInvalidScopeDisables: true,
	ignoreFiles: ['src/tokens.css'],
	overrides: [{ files: '**/*.svelte', customSyntax: 'postcss-html' }],
	rules: {
		'color-no-hex': [true, named('a colour')],
		'color-named': ['never', named('a colour')],
		'function-disallowed-list': [
			[/^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark|drop-shadow|url|image-set)$/],
			named('a colour, a shadow or a picture')
		],
		'declaration-property-value-allowed-list': [
			{
				font: ['inherit', /^(100%|var\(--size-\w+\))( ?\/ ?[\d.]+)? var\(--font\)$/],
				'font-family': ['inherit', 'var(--font)'],
				'/^(border.*radius|r[xy])$/': ['0', /^var\(--radius[\w-]*\)$/],
				'/-shadow$/': ['none', /^var\(--shadow-\w+\)$/]
			},
			named('it')
		],
		'declaration-property-value-disallowed-list': [
			{
				'font-size': [LENGTH, /\d(em|%)/, /^[\d.]+(v|cq)/, /^(x+-)?(small|medium|large)/],
				[SPACING]: [LENGTH],
				'/^min-(height|width)$/': [/^(44|48)px$/, /^(2\.75|3)rem$/]
			},
			named('a size')
		],
		'media-feature-name-value-allowed-list': [
			{
				'min-width': ['35rem', '40rem', '48rem'],
				'min-height': ['48rem'],
				'max-height': ['30rem', '45rem'],
				height: ['30rem']
			},
			{ message: 'Keep to the widths and heights in the table of src/tokens.css.' }
		],
		'media-feature-name-disallowed-list': [['max-width', 'width']],
		'selector-attribute-name-disallowed-list': [
			['aria-label', 'href', 'd', 'title', 'alt'],
			{ message: 'Style by a class: words and addresses change.' }
		]
	}
};
