import { say, type Statement } from './statement.ts';

/** Who is not offered warmth or cold. */
export const NO_PACK: readonly Statement[] = [
	say('Not on numb skin.', 'heat', 'sciatica'),
	say('Not with poor blood flow, or diabetes and numb feet.', 'own'),
	say('Never on a leg that is hot, red or swollen.', 'own')
];
