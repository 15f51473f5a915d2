import { error } from '@sveltejs/kit';
import { bedtime, library } from '$lib/routine/library.ts';
import { demandFit } from '$lib/speech/line-timing.ts';
import { manifestOf } from '$lib/voice/manifest.ts';
import { VOICES } from '$lib/voice/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

demandFit(library, await Promise.all(VOICES.map(manifestOf)));

export const entries: EntryGenerator = () => bedtime.map(({ id }) => ({ routine: id }));

export const load: PageServerLoad = ({ params }) => ({
	routine: bedtime.find(({ id }) => id === params.routine) ?? error(404)
});
