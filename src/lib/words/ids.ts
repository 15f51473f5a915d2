/** The ids of a record, in its order. */
export const idsOf = <Id extends string>(record: Readonly<Record<Id, unknown>>): readonly Id[] =>
	Object.keys(record).filter((id): id is Id => Object.hasOwn(record, id));
