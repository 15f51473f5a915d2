/** All that may be claimed for stretching: no cure, no proof. */
export const study = {
	who: 'One small study was done with people over 55.',
	what: 'They stretched calves and thighs each night.',
	found: 'Their cramps were milder, and fewer.',
	other: 'Another study found no change.',
	harm: 'No harm was reported in the first.',
	worthIt: 'So it may be worth a six-week try.'
};
