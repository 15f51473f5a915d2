/** How far a routine has come. */
export const progress = {
	step: (current: string, steps: string) => `Step ${current} of ${steps}`
};
