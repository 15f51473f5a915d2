import type { Routine } from './types.ts';

/** Whether it is chosen by its name, at bedtime or by day; all else is done in a cramp, or after it. */
export const isChosen = ({ kind }: Pick<Routine, 'kind'>): boolean =>
	kind === 'bedtime' || kind === 'day';
