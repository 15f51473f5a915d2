/** What a phone shows of the app, and of its second icon, where it is installed. */
export const manifest = {
	description: 'Guided stretches at bedtime, in the dark, without a network.',
	screenshots: {
		tonight: 'Tonight: one tap, and the evening begins',
		player: 'In a session: what to do, and for how long',
		relief: 'Relief now: the first thing to do in a cramp',
		diary: 'The diary: your nights at a glance'
	},
	relief: 'Relief now',
	reliefDescription: 'One tap in a leg cramp, in the dark, without a network.'
};
