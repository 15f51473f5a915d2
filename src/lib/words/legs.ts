import type { Side } from '$lib/routine/types.ts';
import { crampQuestions } from '$words/cramp-questions.ts';
import { legs } from '$words/legs.ts';

/** "Left leg", "Both legs" */
export const legsOf = (side: Side | 'both'): string =>
	side === 'both' ? crampQuestions.side.both : legOf({ side });

/** "Left leg"; nothing where it is both, or none. */
export const legOf = ({ side }: { readonly side?: Side }): string => (side ? legs[side] : '');
