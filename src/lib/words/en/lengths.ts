/** Beside a routine: when it is over, and those that are longer or shorter. */
export const lengths = {
	doneBy: (time: string) => `Done by ${time}`,
	title: 'Other lengths',
	/** What a screen reader is told of one. */
	named: (minutes: string, routine: string) => `${minutes}, ${routine}`
};
