import type { Source } from './sources.ts';

/** One line of health content; it cannot be written without its source. */
export interface Statement {
	readonly says: string;
	readonly from: readonly [Source, ...Source[]];
}

export const say = (says: string, ...from: Statement['from']): Statement => ({ says, from });
