/** The page of habits; its lines, each with its source, are in `health/habits.ts`. */
export const habits = {
	title: 'Habits',
	heading: 'Habits',
	/** The ways to its parts. */
	parts: {
		byDay: 'By day',
		evening: 'Evening',
		inBed: 'In bed',
		why: 'Why'
	},
	/** To the exercises of the day, among the routines. */
	dayExercises: 'Exercises by day are in Routines',
	notNormal: 'Not a normal cramp?',
	sources: 'Sources'
};
