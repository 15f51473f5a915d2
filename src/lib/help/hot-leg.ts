import { cautions } from '$words/health/cautions.ts';
import type { Statement } from './statement.ts';

/** For everyone, beside whatever may be done to a leg that holds a clot. */
export const HOT_LEG: Statement = { says: cautions.clot, from: ['clot'] };
