import type { Manifest, VoiceName } from './types.ts';

const files = import.meta.glob<Manifest>('/routines/voice/{warm,hushed,low}.json', {
	import: 'default'
});

/** What the voice can say: a chunk of its own, fetched when it is wanted. Rejects for an unknown voice. */
export async function manifestOf(voice: VoiceName): Promise<Manifest> {
	const file = files[`/routines/voice/${voice}.json`];
	if (!file) throw new Error(`There is no voice "${voice}".`);
	return file();
}
