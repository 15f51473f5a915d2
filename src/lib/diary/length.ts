import type { CrampEntry } from './schema.ts';

const MINUTE = 60_000;

/** How long it took, in minutes; undefined where its end is not known, or a corrected clock has it before its beginning. */
export const lengthOf = ({ startedAt, endedAt }: CrampEntry): number | undefined =>
	endedAt === undefined || endedAt < startedAt ? undefined : (endedAt - startedAt) / MINUTE;

/** The same in whole minutes, as it is shown: a short one took one. */
export function minutesOf(cramp: CrampEntry): number | undefined {
	const length = lengthOf(cramp);
	return length === undefined ? undefined : Math.max(1, Math.round(length));
}
