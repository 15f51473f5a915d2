import type { RoutineOutline, Seconds } from './types.ts';

export const outlineDuration = ({ steps }: RoutineOutline): Seconds =>
	steps.reduce((total, { duration }) => total + duration, 0);
