const DAY = 24 * 60;
/** With fewer cramps no usual time is told. */
export const ENOUGH = 5;
/** By chance alone so many come together in one time of 20 (Rayleigh's test). */
const BY_CHANCE = 0.05;

export interface UsualTime {
	/** In minutes after midnight. */
	readonly around: number;
	/** Half of them are no further from it, in minutes. */
	readonly within: number;
}

const wrapped = (minutes: number) => ((minutes % DAY) + DAY) % DAY;

/** The middle of times on a clock's round, and how far they come together, from 0 to 1. */
export function middleOf(minutes: readonly number[]): { around: number; together: number } {
	const angles = minutes.map((minute) => (minute / DAY) * 2 * Math.PI);
	const x = angles.reduce((sum, angle) => sum + Math.cos(angle), 0) / minutes.length;
	const y = angles.reduce((sum, angle) => sum + Math.sin(angle), 0) / minutes.length;
	return {
		around: wrapped(Math.round((Math.atan2(y, x) / (2 * Math.PI)) * DAY)),
		together: Math.hypot(x, y)
	};
}

/** How far two times of the day are apart on the clock's round, in minutes. */
export function apart(a: number, b: number): number {
	const way = wrapped(a - b);
	return Math.min(way, DAY - way);
}

/** The usual time of day, where there are enough of them and they come together more than by chance. */
export function usualTime(minutes: readonly number[]): UsualTime | undefined {
	if (minutes.length < ENOUGH) return;
	const { around, together } = middleOf(minutes);
	// the test's own approximation for few of them (Zar, Biostatistical Analysis)
	const [n, r] = [minutes.length, together * minutes.length];
	const chance = Math.exp(Math.sqrt(1 + 4 * n + 4 * (n * n - r * r)) - (1 + 2 * n));
	if (chance >= BY_CHANCE) return;
	const distances = minutes.map((minute) => apart(minute, around)).sort((a, b) => a - b);
	return { around, within: distances[Math.ceil(n / 2) - 1] ?? 0 };
}
