import type { RoutineOutline, Seconds, Step } from './types.ts';

export type Timing = Pick<Step, 'side' | 'ready' | 'hold' | 'reps' | 'rest' | 'swap'>;

/** ready + sides·(reps·hold + (reps−1)·rest) + (sides−1)·swap */
export function stepDuration({ side, ready, hold, reps, rest, swap }: Timing): Seconds {
	const sides = side === 'each' ? 2 : 1;
	return ready + sides * (reps * hold + (reps - 1) * rest) + (sides - 1) * swap;
}

export const routineDuration = ({ steps }: { readonly steps: readonly Timing[] }): Seconds =>
	steps.reduce((total, step) => total + stepDuration(step), 0);

export const outlineDuration = ({ steps }: RoutineOutline): Seconds =>
	steps.reduce((total, { duration }) => total + duration, 0);
