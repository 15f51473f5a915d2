/** The bounds of a routine file. The parser refuses a file outside them; nothing after it checks again. */
export const LIMITS = {
	bytes: 256 * 1024,
	depth: 16,
	steps: 40,
	seconds: 600,
	reps: 30,
	/** Seconds. A longer session would not fit into one track on an older phone. */
	total: 45 * 60
} as const;
