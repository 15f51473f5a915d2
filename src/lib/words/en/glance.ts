import { counted } from '$lib/words/formats.ts';

const nights = (count: number) => counted(count, { one: 'night', other: 'nights' });
const cramps = (count: number) => counted(count, { one: 'cramp', other: 'cramps' });

/** What the weeks of the calendar have in common. */
export const glance = {
	title: 'At a glance',
	tooLittle: (count: number) =>
		`Your diary is ${nights(count)} old. That is too little to see anything in it yet. After two weeks you see your weeks, your hours and what helps.`,
	none: 'No cramps are written down in these weeks.',
	asTable: 'As a table',
	count: (count: string) => `Cramps: ${count}`,
	weeks: {
		title: 'Cramps and stretching, week by week',
		says: (crampCount: number, nightCount: number, stretched: string) =>
			`${cramps(crampCount)} in ${nights(nightCount)}. Evenings stretched: ${stretched}.`,
		unanswered: (count: number) =>
			`${nights(count)} without an answer: cramps there are not counted, and may be missing.`,
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
		tooFew: (count: number) => `${cramps(count)}: too few to name a usual hour.`,
		none: 'No hour stands out: the hours could be chance.',
		hour: 'From',
		cramps: 'Cramps'
	},
	pain: {
		title: 'Pain',
		says: (count: string, median: string, most: string) =>
			`Half of ${count} cramps were ${median} of 10 or less. The worst was ${most}.`,
		tooFew: (count: number) => `Pain was noted for ${cramps(count)}: too few to say what is usual.`,
		pain: 'Pain',
		cramps: 'Cramps'
	},
	helped: {
		title: 'What helped',
		says: (count: number) => `Noted for ${cramps(count)}. More than one thing can help.`,
		what: 'What',
		cramps: 'Cramps',
		of: (some: string, all: string) => `${some} of ${all}`
	},
	legs: {
		title: 'Which leg',
		left: 'Left leg',
		right: 'Right leg',
		both: 'Both legs',
		unsaid: 'Not noted'
	},
	minutes: {
		title: 'How long',
		says: (count: string, median: string, most: string) =>
			`Half of ${count} cramps took ${median} or less. The longest took ${most}.`,
		tooFew: (count: number) =>
			`The length was noted for ${cramps(count)}: too few to say what is usual.`,
		unknown: 'How long they took was not noted.'
	}
};
