import { library } from '$lib/routine/library.ts';
import { compile } from '$lib/timeline/compile.ts';
import { mix } from '$lib/track/mix.ts';
import { scheduleOf } from '$lib/track/schedule.ts';
import { RATE } from '$lib/track/sounds.ts';

const HEADER = 44;

/** A routine's track as the app mixes it, and what sounds when in it. */
export async function expectedOf(id: string) {
	const routine = library.find((one) => one.id === id);
	if (!routine) throw new Error(`There is no routine "${id}".`);
	const timeline = compile(routine);
	const samples = new Int16Array(await mix(timeline).arrayBuffer(), HEADER);
	return { samples, rate: RATE, schedule: scheduleOf(timeline) };
}

export type Expected = Awaited<ReturnType<typeof expectedOf>>;
