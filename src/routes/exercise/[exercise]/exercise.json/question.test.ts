import { expect, test } from 'vitest';
import { library } from '$lib/routine/library.ts';
import type { Shown } from '../+page.ts';
import { GET } from './+server.ts';

const shown = async (exercise: string): Promise<Shown> =>
	(await GET({ params: { exercise } } as Parameters<typeof GET>[0])).json();

test('what its routine asks before it starts is asked of an exercise that is shown by itself, too', async () => {
	const asks = library.filter(({ question }) => question);
	expect(asks.length).toBeGreaterThan(0);
	for (const { question, steps } of asks)
		for (const { exercise } of steps) expect((await shown(exercise.id)).question).toBe(question);
	expect((await shown('wall-calf')).question).toBeUndefined();
});
