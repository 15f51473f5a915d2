import { say, type Statement } from './statement.ts';

/** All that may be claimed for stretching: no cure, no proof. */
export const STUDY: readonly Statement[] = [
	say('One small study was done with people over 55.', 'hallegraeff'),
	say('They stretched calves and thighs each night.', 'hallegraeff'),
	say('Their cramps were milder, and fewer.', 'hallegraeff'),
	say('Another study found no change.', 'coppin'),
	say('No harm was reported in the first.', 'hallegraeff'),
	say('So it may be worth a six-week try.', 'own')
];
