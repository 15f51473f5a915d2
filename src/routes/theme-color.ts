import tokens from '../tokens.css?raw';
import { tokensOf, withValues } from '../commands/tokens.ts';

/** The ground of `tokens.css`, in a theme. */
export const groundIn = (css: string, theme?: string): string =>
	withValues('var(--ground)', tokensOf(css, { data: theme ? { theme } : {} }));

/** What a phone paints around the app before any of its styles are there: the night's. */
export const themeColor = groundIn(tokens);
/** `showLook` puts in what the page is. */
export const themeColorMeta =
	`<meta name="theme-color" content="${themeColor}" ` +
	`data-night="${themeColor}" data-day="${groundIn(tokens, 'day')}" />`;
