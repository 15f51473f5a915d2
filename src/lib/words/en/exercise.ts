import { mark } from '../phrase.ts';

/** The page of one exercise. */
export const exercise = {
	back: 'Back to routines',
	show: 'Show me',
	stop: 'Stop',
	feel: (where: string) => [mark('Feel it:'), ` ${where}.`],
	needs: (props: string) => `You need: ${props}.`,
	source: (source: string) => `Where it comes from: ${source}`
};
