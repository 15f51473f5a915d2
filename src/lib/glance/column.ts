/** A column of a chart, or some beside each other. */
export interface Column {
	readonly key: string;
	/** Below it, line by line; none where its neighbour's is enough. */
	readonly label: readonly string[];
	/** `from`: the label begins at the column's left edge, since it is also for those after it; else it is centred. */
	readonly labelled?: 'from';
	/** Of each kind that is counted. */
	readonly values: readonly number[];
	/** The values as they are shown above it. */
	readonly shown: readonly string[];
}
