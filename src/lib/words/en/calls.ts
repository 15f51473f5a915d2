import { mark } from '../phrase.ts';

/** Telephone numbers to call, wherever they are shown. What is marked is the number. */
export const calls = {
	emergency: (number: string) => ['Emergency: ', mark(number)],
	ambulance: (number: string) => ['Ambulance: ', mark(number)],
	/** A line that advises, or a number of one's own by its name. */
	named: (name: string, number: string) => [`${name}: `, mark(number)],
	/** Between a doctor's numbers and the one for emergencies. */
	worse: 'Chest pain or short of breath?',
	/** The same after ten minutes of a cramp. */
	stillWorse: 'Still very bad pain, chest pain, or short of breath?',
	unknown: 'Call your local emergency number.',
	where: (country: string) => `For ${country}.`,
	notRight: 'Not right?',
	choose: 'Choose your country',
	addOwn: 'Add your own numbers'
};
