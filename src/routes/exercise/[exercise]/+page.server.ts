import { exercises } from '$lib/routine/library.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => [...exercises.keys()].map((id) => ({ exercise: id }));
