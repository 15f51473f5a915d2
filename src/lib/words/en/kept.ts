/** What a person has to know of how the diary is kept. */
export const kept = {
	nowhere: 'This browser keeps nothing. What you write here is lost when you close it.',
	newer:
		'A newer version of this app wrote in your diary. That stays as it is. Close all windows of the app, and open it again.'
};
