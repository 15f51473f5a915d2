import { SOURCES, type Source } from './sources.ts';

/** One line of health content; it cannot be written without its source. */
export interface Statement {
	readonly says: string;
	readonly from: readonly [Source, ...Source[]];
}

export const say = (says: string, ...from: Statement['from']): Statement => ({ says, from });

const order = Object.keys(SOURCES);
/** The numbers under which its sources are listed, counted from 1. */
export const sourceNumbers = ({ from }: Pick<Statement, 'from'>): readonly number[] =>
	from.map((source) => order.indexOf(source) + 1).sort((a, b) => a - b);
