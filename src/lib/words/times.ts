import type { Seconds } from '$lib/routine/types.ts';
import { language } from '$words/language.ts';
import { names } from '$words/names.ts';
import { clock, digits } from './names.ts';

/** 75.9 → "1:15", as a count upwards shows it. */
export const upTime = (seconds: Seconds): string => clock(Math.floor(seconds));

const long = { style: 'unit', unitDisplay: 'long' } as const;
const minutes = digits({ ...long, unit: 'minute' });
const seconds = digits({ ...long, unit: 'second' });
const together = new Intl.ListFormat(language.tag, { type: 'unit', style: 'narrow' });

/** 740 → "12 minutes 20 seconds" */
export function spokenTime(time: Seconds): string {
	const whole = Math.round(time);
	const parts = [
		...(whole >= 60 ? [minutes.format(Math.floor(whole / 60))] : []),
		...(whole % 60 ? [seconds.format(whole % 60)] : [])
	];
	return together.format(parts) || names.noTime;
}
