import { mark } from '../phrase.ts';

/** The page of one exercise. */
export const exercise = {
	back: 'Back to routines',
	/** Before the answers that are meant; the mark leads to them. */
	notForYou: ['This one is not for you, by your answers in ', mark('Settings'), ':'],
	show: 'Show me',
	stop: 'Stop',
	feel: (where: string) => [mark('Feel it:'), ` ${where}.`],
	needs: (props: string) => `You need: ${props}.`,
	source: (sources: readonly string[]) => `Where it comes from: ${sources.join('; ')}`,
	/** One of them, where it has an address. */
	sourceAt: (name: string, address: string) => `${name}, ${address}`
};
