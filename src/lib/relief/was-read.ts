import type { Session } from '$lib/player/session.svelte.ts';
import type { Seconds } from '$lib/routine/types.ts';
import { stepStart } from '$lib/timeline/query.ts';

/** How long it takes to read what stands beside what is done. */
const TO_READ: Seconds = 10;

/** Whether there was time to read what is beside this step: at the dimmest it need not be lit any longer. */
export const wasRead = ({ timeline, segment, currentTime }: Session): boolean =>
	currentTime >= stepStart(timeline, segment.step) + TO_READ;
