import { json } from '@sveltejs/kit';
import { bedtime } from '$lib/routine/library.ts';
import { sampleOf } from '$lib/routine/sample.ts';

export const prerender = true;

/** What is heard when a choice about sound is tried. */
export const GET = () => json(sampleOf(bedtime));
