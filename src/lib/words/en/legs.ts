import type { Side } from '$lib/routine/types.ts';

export const legs: Record<Side, string> = { left: 'Left leg', right: 'Right leg' };
