import { counted } from '$lib/words/formats.ts';

const whole = (all: number) => counted(all, { one: 'file is', other: 'files are' });

/** The test in Settings whether all works without a network. */
export const airplane = {
	title: 'Airplane test',
	intro: 'See if all works without a network. You hear five seconds.',
	introSilent: 'See if all works without a network.',
	do: 'Test now',
	again: 'Test again',
	doing: {
		looking: 'Looking at every file …',
		playing: 'Playing, with the network shut out …',
		mending: 'Fetching what is missing …'
	},
	/** What comes of it, and what to do. */
	verdict: {
		unkept:
			'Nothing is kept here yet. Close the app, open it again with a network, and test again.',
		files: (broken: number) =>
			`${counted(broken, { one: 'file is', other: 'files are' })} missing or damaged. With a network, one tap mends that.`,
		voice: 'The voice is missing or damaged. With a network, one tap mends that.',
		unheard:
			'No sound came. All that is said also stands on the screen. Close other apps that play, and test again.',
		stopped: 'It was stopped. Test again.',
		unsure: 'The network could not be shut out. Close the app, open it again, and test again.',
		unpromised: 'It works without a network. But this browser may clear it when room runs out.',
		ready: 'It works without a network, and this browser has promised to keep it.'
	},
	/** What was found, after a good end. */
	proof: {
		heard: (all: number) =>
			`${whole(all)} here and whole. Five seconds were played from this device alone.`,
		silent: (all: number) => `${whole(all)} here and whole. You chose silence: nothing was played.`
	},
	mend: 'Mend it',
	helpless: {
		files: 'They could not be fetched. Is there a network?',
		voice: 'It could not be fetched. Is there a network?',
		unpromised: 'It does not promise it yet. It may, once the app is on your phone.'
	},
	ask: 'Ask it to keep all'
};
