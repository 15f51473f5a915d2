import { settings } from '$lib/choices/settings.svelte.ts';
import { isFitted } from './fitted.ts';
import type { Guide } from './guide.ts';

/**
 * From now on, where an answer leaves out anything of what guides, `begin` begins with what is left. A window
 * that another one took the cramp from takes nothing back: there it only stops.
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
