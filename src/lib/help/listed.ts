/** A source as the list shows it. */
export interface Listed {
	readonly name: string;
	readonly address?: string;
	/** The day, as 2026-11-25. */
	readonly seen?: string;
}
