import { cautions } from '$words/health/cautions.ts';
import type { Statement } from './statement.ts';

/** Beside a stretch in a cramp, for someone who has said that a calf is hot, red or swollen. */
export const HOT_LEG: Statement = { says: cautions.hotLeg, from: ['clot'] };
