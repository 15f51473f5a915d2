/** What a device would not do for a session, and what may mend it. */
export const notices = {
	says: {
		'sound-refused': 'There is no sound yet. The words here guide you.',
		'sound-broken': 'No sound can be made here. The words here guide you.',
		voice: 'The voice is not on this device yet. Soft tones guide you.',
		storage: 'This browser saves nothing. If you close it, your place is lost.',
		screen: 'Your screen may go dark. A touch brings it back.',
		elsewhere: 'Another window is playing now. Tap Resume to play here.',
		'lock-screen': 'The buttons on your lock screen will not work here.'
	},
	tries: { sound: 'Try sound', voice: 'Try the voice' },
	dismiss: 'OK'
};
