import { mark } from '../phrase.ts';

/** The player: the page before a session, the session, its questions and its end. */
export const player = {
	back: 'Back to routines',
	needs: (forWho: string, props: string) => `${forWho}. You need: ${props}.`,
	/** The mark leads to the answers. */
	notForYou: ['This one is not for you, by your answers in ', mark('Settings'), '.'],

	pause: 'Pause',
	resume: 'Resume',
	previous: 'Back',
	next: 'Next',
	longer: 'Longer',
	sound: 'Sound',
	end: 'End',
	/** Where it is dimmest little is shown at first. */
	more: 'More',
	less: 'Less',
	relief: 'Relief now',

	feelIt: 'Feel it:',
	feel: (where: string) => `${where}.`,
	bothLegs: 'Both legs',
	doing: (leg: string, what: string) => `${leg} · ${what}`,
	left: (time: string) => `${time} left`,
	cannotBeLonger: 'This part cannot be longer.',

	toldDone: 'All done. Sleep well.',
	toldPaused: 'Paused.',
	away: (time: string) => `You were away for ${time}. We stopped and kept your place.`,
	answersChanged: 'Your answers changed. We stopped and kept your place.',
	stopped: 'Your phone stopped the sound. Tap Resume to go on from here.',

	endQuestion: 'Stop here?',
	keepGoing: 'Keep going',
	stop: 'Stop',

	soundGoesOn: 'The session goes on while you choose.',
	soundDone: 'Done',

	done: 'All done.',
	sleepWell: 'Sleep well.',
	toTonight: 'Back to Tonight',
	habits: 'More habits',

	notNow: 'Not now',
	allSigns: 'All warning signs',
	startNamed: (title: string) => `Start ${title}`
};
