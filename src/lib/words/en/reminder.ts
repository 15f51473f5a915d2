/** A bedtime reminder, as a file for the phone's own calendar. */
export const reminder = {
	title: 'Reminder',
	heading: 'A bedtime reminder',
	intro: 'Your own calendar reminds you. This app sends no notifications.',
	time: 'Time',
	days: 'Days',
	noDay: 'Choose at least one day.',
	add: 'Add to calendar',
	/** The event, short: a calendar shows it in one line. */
	event: 'Bedtime stretch',
	file: 'bedtime-stretch.ics',
	done: { shared: 'Shared.', saved: 'Saved. Open the file to add it.', failed: 'Not done.' },
	honest: {
		title: 'Does it ring?',
		lines: [
			'Apple Calendar keeps the alert.',
			'Google Calendar and Outlook drop it: set the alert there yourself.',
			'Some Android calendars drop it too. Look at the event once it is there.',
			'Or use the alarm or the bedtime of your phone.',
			'To change it, add it again; to end it, delete it in your calendar.'
		]
	}
};
