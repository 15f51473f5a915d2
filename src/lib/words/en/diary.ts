import { counted } from '$lib/words/formats.ts';

const cramps = (count: number) => counted(count, { one: 'cramp', other: 'cramps' });

/** The diary: its calendar, and what is written of a night. */
export const diary = {
	title: 'Diary',
	empty: {
		intro:
			'A cramp that you ease with Relief now is written down here. So is an evening’s stretching.',
		first: 'Did you have one lately? Write it down: that is a beginning.'
	},
	add: 'Add a cramp',
	lastNight: 'No cramp last night',
	toSixWeeks: 'Six weeks of stretching',
	toReport: 'One page for your doctor',
	toBackup: 'Save, take in or delete your data',
	askQuiet: 'Ask me each morning if the night was quiet',
	calendar: 'Your nights',
	earlier: 'Earlier weeks',
	later: 'Later weeks',
	key: {
		title: 'What the marks mean',
		cramps: 'Cramps, and how many',
		quiet: 'No cramp',
		unknown: 'No answer',
		stretched: 'Stretched'
	},
	/** The name of a night: its day, and then what it holds. */
	night: (day: string, holds: string) => `${day}: ${holds}`,
	holds: {
		cramps,
		quiet: 'no cramp',
		unknown: 'no answer',
		stretched: 'stretched'
	},
	entries: 'What is written down',
	nothing: 'Nothing is written down for this night.',
	cramp: (time: string) => `${time}: cramp`,
	evening: (time: string) => `${time}: stretching`,
	quiet: 'No cramp',
	quietSaid: 'No cramp this night',

	legs: { left: 'left leg', right: 'right leg', both: 'both legs' },
	pain: (of10: string) => `pain ${of10} of 10`,
	/** An evening's routine, and whether it came to its end. */
	finished: 'to the end',
	notFinished: 'in part',
	edit: 'Change',
	delete: 'Delete',
	/** The same, told of which one. */
	editOf: (entry: string) => `Change ${entry}`,
	deleteOf: (entry: string) => `Delete ${entry}`,
	deleted: 'Deleted.',
	undo: 'Undo',
	/** It was, in another window or by a copy that was taken in, while it was changed here. */
	deletedElsewhere:
		'This cramp was deleted meanwhile, in another window or by a copy. What you wrote is not lost.',
	keepIt: 'Keep it as I wrote it',
	close: 'Close'
};
