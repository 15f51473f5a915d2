import { counted } from '$lib/words/formats.ts';

export const backup = {
	title: 'Your own copy',
	intro:
		'All you have put in stays on this device. A copy keeps it safe if the phone is lost or the browser clears it.',
	save: {
		title: 'Save a copy',
		lock: 'Lock it with a passphrase',
		lockNote: 'Without the passphrase nobody can open it, and we cannot either.',
		passphrase: 'Passphrase',
		tooShort: 'Use at least 8 letters.',
		do: 'Save a copy',
		table: 'Save the diary as a table',
		tableNote: 'For a spreadsheet. It cannot be taken in again.',
		done: { shared: 'Shared.', saved: 'Saved. Look among your downloads.' },
		/** Where the disk cannot be read just now. */
		inPart: 'Saved, but older nights may be missing in it. Make another copy later.',
		failed: 'It could not be saved.'
	},
	load: {
		title: 'Take in a copy',
		choose: 'Choose a file',
		locked: 'This copy is locked.',
		open: 'Open',
		wrong: 'This passphrase does not open it, or the file is damaged. Nothing was changed.',
		foreign: 'This is not a copy from this app. Nothing was changed.',
		newer: 'A newer version of this app made this copy. Update first. Nothing was changed.',
		tooLong: 'This file is too large to be a copy. Nothing was changed.',
		broken: (place: string) => `This copy is damaged, at: ${place}. Nothing was changed.`,
		/** Such a place; `mistake` is the parser's own word for it, and may be empty. */
		line: (line: string, mistake: string) => `line ${line}${mistake && `, ${mistake}`}`,
		comes: 'What comes in',
		counts: {
			cramp: (count: number) => counted(count, { one: 'new cramp', other: 'new cramps' }),
			evening: (count: number) => counted(count, { one: 'new evening', other: 'new evenings' }),
			quiet: (count: number) =>
				counted(count, { one: 'new quiet night', other: 'new quiet nights' }),
			changed: (count: number) => counted(count, { one: 'newer answer', other: 'newer answers' }),
			removed: (count: number) =>
				counted(count, { one: 'entry deleted since', other: 'entries deleted since' })
		},
		nothing: 'Nothing in the diary is new.',
		choices: 'What you chose here stays. What you have not chosen yet comes along.',
		cancel: 'Leave it',
		do: 'Take it in',
		done: 'It is all here now.',
		notKept: 'It is here until you close this page: this browser saves nothing.'
	},
	wipe: {
		title: 'Delete everything',
		note: 'The diary, your answers and your choices go from this device. The app stays.',
		do: 'Delete everything',
		sure: 'Delete everything?',
		never: 'It cannot be undone. A copy that you have saved stays where it is.',
		keep: 'Keep it',
		failed: 'Not all could be deleted. Clear this site in the settings of the browser.'
	}
};
