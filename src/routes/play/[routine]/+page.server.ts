import { selectable } from '$lib/routine/library.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => selectable.map(({ id }) => ({ routine: id }));
