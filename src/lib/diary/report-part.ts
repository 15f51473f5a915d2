/** One line of a part of the page; a line without a label goes on as long as the page is wide. */
export interface Row {
	readonly label: string;
	readonly value: string;
}
export interface Part {
	readonly title: string;
	readonly rows: readonly Row[];
}

/** What the person told on the page, and what routines are called by their ids. */
export interface Told {
	readonly since: string;
	readonly medicines: string;
	readonly illnesses: string;
	readonly titles: ReadonlyMap<string, string>;
}
