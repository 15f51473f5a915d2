import tokens from '../tokens.css?raw';
import { tokensOf, withValues } from '../commands/tokens.ts';

/** What a phone paints around the app before any of its styles are there: the ground of `tokens.css`. */
export const groundIn = (css: string): string => withValues('var(--ground)', tokensOf(css));

export const themeColor = groundIn(tokens);
export const themeColorMeta = `<meta name="theme-color" content="${themeColor}" />`;
