import { DIMS, type Dim } from './dims.ts';

/** The next darker one; after the darkest the first again. */
export const nextDim = (dim: Dim): Dim => DIMS[(DIMS.indexOf(dim) + 1) % DIMS.length] ?? 'standard';

/** The darker of two. */
export const darker = (one: Dim, other: Dim): Dim =>
	DIMS.indexOf(one) > DIMS.indexOf(other) ? one : other;
