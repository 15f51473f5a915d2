import type { Exercise, Seconds, Side } from '$lib/routine/types.ts';

interface Named {
	readonly exercise: Pick<Exercise, 'name'>;
	readonly side?: Side;
}

const legs = { left: 'Left leg', right: 'Right leg' } satisfies Record<Side, string>;
export const legOf = ({ side }: Pick<Named, 'side'>): string => (side ? legs[side] : '');

/** "Wall calf stretch, left leg" */
export const titleOf = ({ exercise, side }: Named): string =>
	side ? `${exercise.name}, ${legs[side].toLowerCase()}` : exercise.name;

const digits = (whole: number) =>
	`${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;

/** 75 → "1:15", as a timer shows it: a second that has begun still counts. */
export const clockTime = (seconds: Seconds): string => digits(Math.ceil(seconds - 0.01));

/** 75.9 → "1:15", as a count upwards shows it. */
export const upTime = (seconds: Seconds): string => digits(Math.floor(seconds));

/** 740 → "12 minutes 20 seconds" */
export function spokenTime(seconds: Seconds): string {
	const part = (count: number, unit: string) =>
		count ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [];
	const whole = Math.round(seconds);
	const parts = [...part(Math.floor(whole / 60), 'minute'), ...part(whole % 60, 'second')];
	return parts.join(' ') || 'no time';
}
