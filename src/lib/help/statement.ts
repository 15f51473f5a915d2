import { idsOf } from '$lib/words/ids.ts';
import type { Source } from './sources.ts';

/** One line of health content; it cannot be written without its source. */
export interface Statement {
	readonly says: string;
	readonly from: readonly [Source, ...Source[]];
}

/** Texts of the catalogue with their sources, in the order of the sources: each id has to have both. */
export const sourced = <Id extends string>(
	texts: Readonly<Record<Id, string>>,
	sources: Readonly<Record<NoInfer<Id>, Statement['from']>>
): readonly Statement[] => idsOf<Id>(sources).map((id) => ({ says: texts[id], from: sources[id] }));
