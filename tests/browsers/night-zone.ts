/** A time zone in which it is eleven at night, or a little later, wherever this runs. */
export function nightZone(): string {
	const hour = new Date().getUTCHours();
	const ahead = ((23 - hour + 12) % 24) - 12;
	// POSIX counts to the west
	return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
