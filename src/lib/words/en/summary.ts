/** A routine in short: its steps, and where it was left. */
export const summary = {
	wasAt: (title: string) => `You were at: ${title}`,
	goesOnWith: (exercise: string) => `It goes on with: ${exercise}`
};
