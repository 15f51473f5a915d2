/** What can be told of last night on the first page, and what becomes of it. */
export const morning = {
	question: 'Cramp last night?',
	no: { says: 'No', means: 'No cramp last night' },
	yes: { says: 'Yes', means: 'Yes, I had a cramp' },
	kept: 'Kept: no cramp.',
	undo: 'Undo'
};
