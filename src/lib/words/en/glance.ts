const nights = (count: number, shown: string) => `${shown} ${count === 1 ? 'night' : 'nights'}`;
const cramps = (count: number, shown: string) => `${shown} ${count === 1 ? 'cramp' : 'cramps'}`;

/** What the weeks of the calendar have in common. Numbers come twice: to count by, and as they are shown. */
export const glance = {
	title: 'At a glance',
	tooLittle: (count: number, shown: string) =>
		`Your diary is ${nights(count, shown)} old. That is too little to see anything in it: from two weeks on, your weeks, your hours and what helps are drawn here.`,
	none: 'No cramps are written down in these weeks.',
	asTable: 'As a table',
	count: (count: string) => `Cramps: ${count}`,
	weeks: {
		title: 'Cramps and stretching, week by week',
		says: (c: number, shownC: string, n: number, shownN: string, stretched: string) =>
			`${cramps(c, shownC)} in ${nights(n, shownN)}. Evenings stretched: ${stretched}.`,
		unanswered: (count: number, shown: string) =>
			`${nights(count, shown)} without an answer: cramps there are not counted, and may be missing.`,
		noCause: 'It does not tell whether stretching helps.',
		/** A week in which no night has an answer. */
		unknown: '?',
		cramps: 'Cramps',
		stretched: 'Evenings stretched',
		week: 'Week of',
		answered: 'Nights with an answer',
		of: (some: string, all: string) => `${some} of ${all}`
	},
	hours: {
		title: 'The usual hour',
		usual: (around: string, within: string) =>
			`Mostly around ${around}. Half of them came within ${within} of that.`,
		tooFew: (count: number, shown: string) =>
			`${cramps(count, shown)}: too few to name a usual hour.`,
		none: 'No hour stands out: chance alone could spread them so.',
		hour: 'From',
		cramps: 'Cramps'
	},
	pain: {
		title: 'Pain',
		says: (count: string, median: string, most: string) =>
			`Half of ${count} cramps were ${median} of 10 or less. The worst was ${most}.`,
		tooFew: (count: number, shown: string) =>
			`Said of ${cramps(count, shown)}: too few to say what is usual.`,
		pain: 'Pain',
		cramps: 'Cramps'
	},
	helped: {
		title: 'What helped',
		says: (count: number, shown: string) =>
			`Said of ${cramps(count, shown)}; more than one may help.`,
		what: 'What',
		cramps: 'Cramps',
		of: (some: string, all: string) => `${some} of ${all}`
	},
	legs: {
		title: 'Which leg',
		left: 'Left leg',
		right: 'Right leg',
		both: 'Both legs',
		unsaid: 'Not said'
	},
	minutes: {
		title: 'How long',
		says: (count: string, median: string, most: string) =>
			`Half of ${count} cramps took ${median} or less. The longest took ${most}.`,
		tooFew: (count: number, shown: string) =>
			`Known of ${cramps(count, shown)}: too few to say what is usual.`,
		unknown: 'Of none it is known.'
	}
};
