import { bedtime } from '$lib/routine/library.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => bedtime.map(({ id }) => ({ routine: id }));
