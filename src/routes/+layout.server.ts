import { library } from '$lib/routine/library.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const load = () => ({ routines: library });
