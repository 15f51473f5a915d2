import { themesIn, withValues, type Theme } from '$lib/figure/drawing/themes.ts';
import tokens from '../tokens.css?raw';

const groundOf = (theme: Theme): string => withValues('var(--ground)', theme);

/** What a phone paints around the app before any of its styles are there: the ground of `tokens.css`. */
export function themeColorIn(css: string): { readonly first: string; readonly metas: string } {
	const [first, ...others] = themesIn(css);
	if (!first) throw new Error('src/tokens.css: no theme.');
	// the first one that matches is taken
	const metas = [...others, first].map((theme) => {
		const media = theme.media ? ` media="${theme.media}"` : '';
		return `<meta name="theme-color"${media} content="${groundOf(theme)}" />`;
	});
	return { first: groundOf(first), metas: metas.join('\n\t\t') };
}

export const themeColor = themeColorIn(tokens);
