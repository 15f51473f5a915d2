/** What the diary shows of signs that need help; the signs' own sentences are in `warnings.ts`. */
export const diaryCard = {
	/** Over a sign that may be over. */
	over: { title: 'Tell your doctor', does: 'Is it so now? See what to do.' },
	does: {
		now: 'Call your emergency number.',
		today: 'Call a doctor or an advice line now.',
		soon: 'Make an appointment.'
	},
	/** A cramp over 10 minutes that has let go. */
	tenMinutes: {
		tonight: 'Your cramp lasted over 10 minutes. Tell your doctor.',
		lastNight: 'Last night’s cramp lasted over 10 minutes. Tell your doctor.',
		on: (date: string) => `A cramp on ${date} lasted over 10 minutes. Tell your doctor.`
	},
	week: (nights: string) => `You had cramps on ${nights} nights in one week.`,
	worse: 'You had more nights with cramps, two fortnights running.',
	noChange: 'You stretched for six weeks, and cramps are not fewer.',
	/** A sign that was ticked at a cramp; its sentence follows. */
	ticked: {
		tonight: 'You ticked:',
		lastNight: 'You ticked last night:',
		on: (date: string) => `You ticked on ${date}:`
	},
	help: 'Not a normal cramp?',
	report: 'A page for your doctor',
	close: 'I have read it'
};
