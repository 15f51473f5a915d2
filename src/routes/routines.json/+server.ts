import { json } from '@sveltejs/kit';
import { bedtime } from '$lib/routine/library.ts';
import { outline } from '$lib/routine/outline.ts';

export const prerender = true;

/** What each page may tell of the routines, without their lines. */
export const GET = () => json(bedtime.map(outline));
