import { cautions } from './health/cautions.ts';

/** Once the cramp has let go. */
export const after = {
	title: 'After the cramp',
	harmless: cautions.harmless,
	over: 'Good night.',
	later: 'In the morning',
	left: (time: string) => `${time} left`,
	skip: 'Skip',
	stop: 'Sleep now',
	packs: 'Still sore? Warm or cold pack',
	notForPacks: 'What to do then',
	pack: (title: string, minutes: string) => `${title}, ${minutes}`,
	back: 'Cramp back?',
	toTonight: 'Back to Tonight'
};
