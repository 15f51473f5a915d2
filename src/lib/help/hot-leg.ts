import { cautions } from '$words/health/cautions.ts';
import { sourced, type Statement } from './statement.ts';

/** On the screen all through a cramp and what follows it, and as long as a leg is rubbed. */
export const CLOT: Statement = { says: cautions.clot, from: ['clot'] };

/** In a cramp, for someone with a hot leg: in place of all exercises. */
export const HOT_IN_CRAMP: readonly Statement[] = sourced(
	{ leaveAlone: cautions.leaveAlone, callToday: cautions.callToday },
	{ leaveAlone: ['clot'], callToday: ['clot'] }
);
