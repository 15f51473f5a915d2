/** All that may be claimed for stretching: no cure, no proof. */
export const study = {
	who: 'One small study was done with people over 55.',
	what: 'They stretched calves and thighs each night.',
	found: 'Their cramps were milder, and fewer.',
	other: 'Another: calves only, in people on quinine. No change.',
	newer: 'In a newer study stretching and meditation helped alike.',
	review: 'A review says: the pain may ease. Fewer cramps? Unclear.',
	harm: 'We know of no harm in the first study.',
	worthIt: 'So it may be worth a six-week try.'
};
