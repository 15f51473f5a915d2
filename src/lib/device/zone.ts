/** The zone that the wall clock of this device follows now, such as Europe/Dublin; none where it tells none. */
export const zoneHere = (): string | undefined =>
	new Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;

/** The names of all zones that it knows, with `own` among them; where it tells none, that one alone. */
export const zones = (own?: string): readonly string[] => {
	const known = Intl.supportedValuesOf?.('timeZone') ?? [];
	return [...new Set([...known, ...(own ? [own] : [])])].sort();
};
