/** What a phone shows of the app, and of its second icon, where it is installed. */
export const manifest = {
	description: 'Guided stretches at bedtime, in the dark, without a network.',
	relief: 'Relief now',
	reliefDescription: 'One tap in a leg cramp, in the dark, without a network.'
};
