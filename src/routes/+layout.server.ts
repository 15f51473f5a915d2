import { bedtime } from '$lib/routine/library.ts';
import { outline } from '$lib/routine/outline.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const load = () => ({ routines: bedtime.map(outline) });
