import { counted } from '$lib/words/formats.ts';

/** One page for the doctor; `report-rows.ts` in the diary says what stands in each line. */
export const report = {
	title: 'Doctor’s page',
	heading: 'A page for your doctor',
	intro: 'One page of what you noted. It stays on this device until you print or share it.',
	period: 'Nights',
	periods: {
		night: 'Last night',
		twoWeeks: '2 weeks',
		sixWeeks: '6 weeks',
		threeMonths: '3 months',
		sixMonths: '6 months',
		all: 'All'
	},
	print: 'Print or save as PDF',
	share: 'Share as a file',
	copy: 'Copy as text',
	done: { shared: 'Shared.', saved: 'Saved as a file.', copied: 'Copied.', failed: 'Not done.' },
	file: 'night-cramps.txt',
	you: {
		title: 'About you, if you like',
		note: 'Only for this page, and only on this device.',
		since: 'Cramps since',
		medicines: 'Medicines',
		illnesses: 'Illnesses'
	},
	paper: {
		title: 'Night leg cramps: notes for the doctor',
		span: (first: string, last: string) => `Nights from ${first} to ${last}`,
		one: (night: string) => `Night of ${night}`,
		source:
			'Noted by the person with the app Bedtime Stretch. Nights without an answer are not counted as quiet nights.',
		none: 'Nothing was noted in these nights.'
	},
	picture: {
		title: 'Each night',
		label: (cramps: string, quiet: string, unknown: string) =>
			`Nights in weeks, each column a week: ${cramps} with cramps, ${quiet} quiet, ${unknown} without an answer.`,
		one: '1 cramp',
		more: '2 or more',
		quiet: 'quiet',
		unknown: 'no answer',
		stretched: 'stretched before'
	},
	parts: {
		cramps: 'Cramps',
		tried: 'What was tried, and what helped',
		signs: 'Warning signs ticked, and on how many nights',
		you: 'The person',
		sixWeeks: 'Six weeks of stretching',
		months: 'By month',
		years: 'By year',
		list: 'Each cramp',
		notes: 'Notes'
	},
	rows: {
		nights: 'Nights with cramps',
		cramps: 'Cramps',
		minutes: 'How long',
		legs: 'Leg',
		muscles: 'Muscle',
		hours: 'Began',
		pain: 'Pain, 0 to 10',
		sleep: 'Sleep lost',
		helped: 'Helped in a cramp',
		did: 'That day',
		moreNotes: 'More notes',
		stretched: 'Stretched before bed',
		routines: 'Routines'
	},
	nights: (cramps: string, known: string, all: string) =>
		`${cramps} of ${known} with an answer (${all} in all)`,
	noQuiet: (cramps: string, all: string) => `${cramps} of ${all}; of the others nothing was noted`,
	cramps: (all: string, each: string) => `${all}; ${each} a night with an answer`,
	crampsOf: (all: string, each: string) => `${all}; ${each} on a night with cramps`,
	/** Of all that were noted; `same` where there is but one value. */
	minutes: {
		spread: (middle: string, least: string, most: string, of: string) =>
			`middle ${middle} min, ${least} to ${most} (${of} noted)`,
		same: (each: string, of: string) => `${each} min (${of} noted)`
	},
	long: (count: string) => `over 10 minutes: ${count}`,
	pain: {
		spread: (middle: string, least: string, most: string, of: string) =>
			`middle ${middle}, ${least} to ${most} (${of} noted)`,
		same: (each: string, of: string) => `${each} (${of} noted)`
	},
	count: (what: string, count: string) => `${what}: ${count}`,
	/** Of how many cramps it was told. */
	told: (what: string, of: number) =>
		`${what} (told of ${counted(of, { one: 'cramp', other: 'cramps' })})`,
	/** It goes on. */
	cut: (text: string) => `${text} …`,
	moreNotes: (count: string) => `${count}, in the diary`,
	hours: (from: string, to: string) => `${from}–${to}`,
	legs: { left: 'left', right: 'right', both: 'both', unknown: 'not noted' },
	sleep: (nights: string) => `nights ticked: ${nights}`,
	stretched: (nights: string, all: number, minutes: number) =>
		`${nights} of ${counted(all, { one: 'night', other: 'nights' })} (half a routine or more), ${counted(minutes, { one: 'minute', other: 'minutes' })} in all`,
	/** The number belongs to what it follows. */
	sign: (sign: string, nights: string) => `${sign.replace(/\.$/, '')} (${nights}).`,
	month: (cramps: string, known: string, count: string, stretched: string) =>
		`cramps on ${cramps} of ${known} nights with an answer, ${count} in all; stretched on ${stretched}`,
	/** All years up to this one. */
	until: (year: string) => `Until ${year}`,
	cramp: (time: string, muscle: string, leg: string) => `${time}, ${muscle}, leg: ${leg}`,
	lasted: (minutes: string) => `${minutes} min`,
	painOf: (pain: string) => `pain ${pain}`,
	line: (label: string, value: string) => `${label}: ${value}`
};
