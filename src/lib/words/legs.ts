import type { Side } from '$lib/routine/types.ts';
import { crampQuestions } from '$words/cramp-questions.ts';
import { legOf } from './names.ts';

/** "Left leg", "Both legs" */
export const legsOf = (side: Side | 'both'): string =>
	side === 'both' ? crampQuestions.side.both : legOf({ side });
