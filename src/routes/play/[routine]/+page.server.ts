import { chosen } from '$lib/routine/library.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => chosen.map(({ id }) => ({ routine: id }));
