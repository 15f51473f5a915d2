import { mark } from '../phrase.ts';

/** Telephone numbers to call, wherever they are shown. What is marked is the number. */
export const calls = {
	emergency: (number: string) => ['Emergency: ', mark(number)],
	advice: (line: string, number: string) => [`${line}: `, mark(number)],
	unknown: 'Call your local emergency number.',
	where: (country: string) => `For ${country}.`,
	notRight: 'Not right?',
	choose: 'Choose your country'
};
