import { error, json } from '@sveltejs/kit';
import { selectable, library } from '$lib/routine/library.ts';
import { demandFit } from '$lib/speech/line-timing.ts';
import { manifestOf } from '$lib/voice/manifest.ts';
import { VOICES } from '$lib/voice/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

demandFit(library, await Promise.all(VOICES.map(manifestOf)));

export const prerender = true;

export const entries: EntryGenerator = () => selectable.map(({ id }) => ({ routine: id }));

export const GET: RequestHandler = ({ params }) =>
	json(selectable.find(({ id }) => id === params.routine) ?? error(404));
