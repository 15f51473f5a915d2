/** What a person has to know of how the diary is kept. */
export const kept = {
	nowhere: 'This browser saves nothing. What you write here is lost when you close it.',
	unread:
		'This browser does not open the whole diary just now. Older nights may be missing here. They are not deleted. Close all windows of the app, and open it again.',
	newer:
		'A newer version of this app wrote in your diary. That stays as it is. Close all windows of the app, and open it again.'
};
