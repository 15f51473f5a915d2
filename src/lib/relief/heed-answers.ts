import { settings } from '$lib/choices/settings.svelte.ts';
import { isFitted } from './fitted.ts';
import type { Guide } from './guide.ts';

/**
 * From now on, when an answer rules out a part of what is guided, calls `begin` to begin again with what is left.
 * A window that has lost the cramp to another one only stops.
 */
export function heedAnswers(guide: Guide, begin: () => void): void {
	const isUnfit = () => {
		const { session } = guide;
		return session && session.playState !== 'finished' && !isFitted(session.timeline.routine);
	};
	settings.follow(() => {
		if (isUnfit() && guide.mine) begin();
		if (isUnfit()) guide.leave();
	});
}
