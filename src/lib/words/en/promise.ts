/** Whether the browser keeps for good what a person has put in. */
export const promise = {
	kept: 'This browser has promised not to clear what is kept here.',
	open: 'This browser may clear what is kept here when room runs out. A copy is safer.'
};
