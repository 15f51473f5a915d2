import { cautions } from '$words/health/cautions.ts';
import { sourced, type Statement } from './statement.ts';

/** Who is not offered warmth or cold. */
export const NO_PACK: readonly Statement[] = sourced(cautions.noPack, {
	numbSkin: ['heat', 'sciatica', 'heatCold'],
	bloodFlow: ['heatCold'],
	hotLeg: ['own']
});
