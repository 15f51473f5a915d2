import type { Seconds } from '$lib/routine/types.ts';
import { LEAD, TAIL } from './schedule.ts';
import { RATE } from './sounds.ts';
import { wavHeader } from './wav.ts';

const HEADER = 44;
const bytes = (time: Seconds) => HEADER + Math.round(time * RATE) * 2;

/**
 * The track of a timeline of `duration`, as if the timeline came `times` times: its middle is shared by all
 * rounds, not copied. Whatever still sounds at the timeline's end is cut there.
 */
export function repeated(track: Blob, duration: Seconds, times: number): Blob {
	const lead = track.slice(HEADER, bytes(LEAD));
	const round = track.slice(bytes(LEAD), bytes(LEAD + duration));
	const tail = track.slice(bytes(LEAD + duration));
	const samples = Math.round((LEAD + TAIL + duration * times) * RATE);
	return new Blob([wavHeader(samples, RATE), lead, ...Array<Blob>(times).fill(round), tail], {
		type: track.type
	});
}
