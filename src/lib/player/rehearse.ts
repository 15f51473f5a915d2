import { Playback } from './playback.svelte.ts';
import { SHOWING } from './policy.ts';
import type { Program } from './program.ts';

/**
 * Shows a session that nobody sees. A browser compiles each function at its first call: not within the tap on
 * Start then, whose sound would come some 10 ms later.
 */
export function rehearse(program: Program): void {
	const unseen = new Playback(SHOWING, { source: () => undefined });
	unseen.show(program);
	unseen.leave();
}
