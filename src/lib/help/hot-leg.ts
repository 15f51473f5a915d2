import { say } from './statement.ts';

/** Beside a stretch in a cramp, for someone who has said that a calf is hot, red or swollen. */
export const HOT_LEG = say('A hot, red or swollen calf? Stop. Get help today.', 'clot');
