import { bedtime, byDay } from '$lib/routine/library.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
	[...bedtime, ...byDay].map(({ id }) => ({ routine: id }));
