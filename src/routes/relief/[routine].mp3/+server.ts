import { readFileSync } from 'node:fs';
import { firstWords } from '$lib/relief/first-words.ts';
import { library } from '$lib/routine/library.ts';
import { clips } from '../../../../routines/voice/warm.json';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const relief = library.filter(({ kind }) => kind === 'relief');
export const entries: EntryGenerator = () => relief.map(({ id }) => ({ routine: id }));

/** What each relief routine says first, cut out of the voice: small enough to be there before any track. */
export const GET: RequestHandler = ({ params }) => {
	const routine = relief.find(({ id }) => id === params.routine);
	if (!routine) return new Response(undefined, { status: 404 });
	const words = firstWords(routine, clips, readFileSync('static/voices/warm.mp3'));
	return new Response(words, { headers: { 'content-type': 'audio/mpeg' } });
};
