import type { Routine, Seconds } from '$lib/routine/types.ts';
import type { Timeline } from '$lib/timeline/types.ts';

/** What is said in the middle of a pack, from then on: it is shown too, for who hears nothing. */
export function middleLine({ cues, routine }: Timeline, at: Seconds): string | undefined {
	const line = routine.steps[0]?.cues.middle;
	const said = cues.find(({ say }) => say?.kind === 'line' && say.line === line);
	return said && at >= said.time ? line : undefined;
}

/** What is said at the end of it. */
export const finishOf = (pack: Routine | undefined): string | undefined =>
	pack?.steps.at(-1)?.cues.finish;
