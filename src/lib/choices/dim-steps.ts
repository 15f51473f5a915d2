import { DIMS, type Dim } from './dims.ts';

/** The next darker one; after the darkest the first again. */
export const nextDim = (dim: Dim): Dim => DIMS[(DIMS.indexOf(dim) + 1) % DIMS.length] ?? 'standard';

/** The darker of two. */
export const darker = (one: Dim, other: Dim): Dim =>
	DIMS.indexOf(one) > DIMS.indexOf(other) ? one : other;

/** From this hour, and until this one, a session is one in the dark. */
const [EVENING, MORNING] = [21, 5];
export const isDark = (hour = new Date().getHours()): boolean => hour >= EVENING || hour < MORNING;
