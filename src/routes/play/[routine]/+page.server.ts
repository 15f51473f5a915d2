import { error } from '@sveltejs/kit';
import { bedtime } from '$lib/routine/library.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => bedtime.map(({ id }) => ({ routine: id }));

export const load: PageServerLoad = ({ params }) => ({
	routine: bedtime.find(({ id }) => id === params.routine) ?? error(404)
});
