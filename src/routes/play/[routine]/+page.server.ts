import { library } from '$lib/routine/library.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => library.map(({ id }) => ({ routine: id }));
