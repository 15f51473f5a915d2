import { json } from '@sveltejs/kit';
import { library } from '$lib/routine/library.ts';

export const prerender = true;

/** For the pages that make a cramp's sound ready before there is a cramp. */
export const GET = () => json(library.filter(({ kind }) => kind === 'relief'));
