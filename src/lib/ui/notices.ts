/** What a device can fail to give a session. */
export const missing = {
	'sound-refused': 'There is no sound yet. The words here guide you.',
	'sound-broken': 'No sound can be made here. The words here guide you.',
	storage: 'This browser keeps nothing. If you close it, your place is lost.',
	screen: 'Your screen may go dark. A touch brings it back.',
	'lock-screen': 'The buttons on your lock screen will not work here.'
} as const;

export type Missing = keyof typeof missing;
