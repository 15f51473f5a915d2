/** How far a routine has come. */
export const progress = {
	step: (current: number, steps: number) => `Step ${current} of ${steps}`
};
