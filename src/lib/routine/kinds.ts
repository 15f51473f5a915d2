import type { Routine } from './types.ts';

/** Whether a person picks the routine from a list (bedtime, day); the pages of a cramp open the other kinds. */
export const isSelectable = ({ kind }: Pick<Routine, 'kind'>): boolean =>
	kind === 'bedtime' || kind === 'day';
