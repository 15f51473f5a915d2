import { readFileSync } from 'node:fs';
import { cutFirstWords } from '$lib/relief/cut-first-words.ts';
import { fileName } from '$lib/relief/first-words-file.ts';
import { library } from '$lib/routine/library.ts';
import { manifestOf } from '$lib/voice/manifest.ts';
import { VOICES } from '$lib/voice/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const relief = library.filter(({ kind }) => kind === 'relief');
const files = VOICES.flatMap((voice) => [false, true].map((whisper) => ({ voice, whisper })));
export const entries: EntryGenerator = () =>
	relief.flatMap(({ id }) => files.map((file) => ({ routine: id, file: fileName(file) })));

/** What each relief routine says first, cut out of a voice: small enough to be there before any track. */
export const GET: RequestHandler = async ({ params }) => {
	const routine = relief.find(({ id }) => id === params.routine);
	const file = files.find((one) => fileName(one) === params.file);
	if (!routine || !file) return new Response(undefined, { status: 404 });
	const pack = readFileSync(`static/voices/${file.voice}.mp3`);
	const words = cutFirstWords(routine, await manifestOf(file.voice), pack, file.whisper);
	return new Response(words, { headers: { 'content-type': 'audio/mpeg' } });
};
