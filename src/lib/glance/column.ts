/** A column of a chart, or some beside each other. */
export interface Column {
	readonly key: string;
	/** Below it, line by line; none where its neighbour's is enough. */
	readonly label: readonly string[];
	/** The label stands in the middle, or begins with the column where it is for those after it too. */
	readonly labelled?: 'from';
	/** Of each kind that is counted. */
	readonly values: readonly number[];
	/** The values as they are shown above it. */
	readonly shown: readonly string[];
}
