import { json } from '@sveltejs/kit';
import { byDay } from '$lib/routine/library.ts';
import { outline } from '$lib/routine/outline.ts';

export const prerender = true;

/** What is offered by day, on this page only. */
export const GET = () => json(byDay.map(outline));
