import { keepForGood } from '$lib/device/disk.ts';
import type { Entry } from './schema.ts';

let asked = false;

/** Whether it is over: a browser may ask the person whether to keep things, which must not interrupt a cramp. */
function isOver(entry: Entry): boolean {
	if (entry.kind === 'cramp') return entry.endedAt !== undefined || entry.byHand === true;
	return entry.kind === 'quiet' || entry.finished === true;
}

/** Once a window has an entry, the browser is asked to keep what is here for good. */
export function askToKeep(entry: Entry): void {
	if (asked || !isOver(entry)) return;
	asked = true;
	void keepForGood();
}
