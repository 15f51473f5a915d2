import { error } from '@sveltejs/kit';
import { library } from '$lib/routine/library.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => library.map(({ id }) => ({ routine: id }));

export const load: PageServerLoad = ({ params }) => ({
	routine: library.find(({ id }) => id === params.routine) ?? error(404)
});
