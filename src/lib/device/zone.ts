/** The zone that the wall clock of this device follows now, such as Europe/Dublin; none where it tells none. */
export const zoneHere = (): string | undefined =>
	new Intl.DateTimeFormat().resolvedOptions().timeZone || undefined;
