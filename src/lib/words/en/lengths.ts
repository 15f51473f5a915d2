/** Beside a routine: those that are longer, or shorter. */
export const lengths = {
	title: 'Other lengths',
	/** What a screen reader is told of one. */
	named: (minutes: string, routine: string) => `${minutes}, ${routine}`
};
