/** The plan of six weeks; what the studies found is in `study.ts`. */
export const sixWeeks = {
	title: 'Six weeks',
	heading: 'Six weeks of stretching',
	intro: [
		'Two weeks: only note your nights, and sleep as before.',
		'Four weeks: stretch each night before bed.',
		'Then see what changed: cramps a night, and their pain.'
	],
	askDoctor: 'It is no treatment. See your doctor when you need to.',
	routine: 'What to do each night',
	none: 'No routine fits your answers. Ask your doctor first.',
	begin: 'Begin tonight',
	progress: {
		noting: (night: string, of: string) => `Night ${night} of ${of}: only note it.`,
		stretching: (night: string, of: string) => `Night ${night} of ${of}: stretch before bed.`,
		over: 'The six weeks are over.',
		answered: (nights: string, of: string) => `Nights with an answer: ${nights} of ${of}.`,
		missed: 'A missed night costs nothing. It is not counted as quiet.'
	},
	open: (routine: string) => `Open: ${routine}`,
	end: 'End the six weeks',
	sure: 'Sure? Your diary stays, this comparison goes.',
	yes: 'Yes, end it',
	no: 'Keep it',
	result: {
		title: 'What changed',
		tooFew: 'Too few nights have an answer to tell.',
		noPain: 'Too few pains were noted to tell.',
		cramps: 'Cramps a night',
		pain: 'Pain, 0 to 10',
		before: 'Noting',
		after: 'Stretching',
		/** Below the bars: one of them, and its value. */
		bar: (what: string, value: string) => `${what}: ${value}`,
		label: (what: string, before: string, after: string) =>
			`${what}: ${before} while noting, ${after} while stretching.`,
		fewer: (least: string, most: string) => `Less, likely by ${least} to ${most}.`,
		more: (least: string, most: string) => `More, likely by ${least} to ${most}.`,
		chance: (least: string, most: string) =>
			`This could be chance: the true change may lie from ${least} to ${most}.`,
		stretched: (nights: string, of: string) => `Stretched on ${nights} of ${of} nights.`,
		toReport: 'It is on the page for your doctor'
	},
	limits: {
		title: 'What six weeks can show',
		lines: [
			'Cramps come and go. A change is no proof that stretching did it.',
			'Small changes are lost among the nights.',
			'If cramps halve, we can tell it only sometimes:',
			'3 cramps a week: about 1 time in 9.',
			'7 a week: about 1 time in 4.',
			'14 a week: about 1 time in 3.',
			'Where nothing changes, we say that it did about 1 time in 20.'
		]
	},
	study: 'What studies found',
	/** On the doctor’s page. */
	rows: {
		plan: 'Plan',
		planned: (first: string, routine: string) =>
			`from ${first}: 14 nights of noting, then 28 with ${routine}`,
		change: (before: string, after: string, says: string) =>
			`${before} before, ${after} after. ${says}`
	}
};
