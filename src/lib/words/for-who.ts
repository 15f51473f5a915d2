import type { Routine } from '$lib/routine/types.ts';
import { forWho } from '$words/for-who.ts';
import { lostIn } from './names.ts';

/** For whom it is; of a routine that was fitted to someone, that it is for them. */
export const forWhoOf = (routine: Pick<Routine, 'forWho' | 'without'>): string =>
	routine.without ? forWho.without(lostIn(routine)) : routine.forWho;
