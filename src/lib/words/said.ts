import type { Said } from '$lib/timeline/types.ts';
import { spoken } from '$words/spoken.ts';

/** What a moment says, as the voice says it; empty where it says nothing. */
export function inWords(said: Said | undefined): string {
	switch (said?.kind) {
		case undefined:
			return '';
		case 'step':
			return spoken.step(said);
		case 'otherLeg':
			return spoken.otherLeg(said);
		case 'rest':
			return spoken.rest(said.left);
		case 'line':
			return said.line;
		case 'allDone':
			return spoken.allDone;
	}
}
