import type { Seconds } from '$lib/routine/types.ts';
import { LEAD } from '$lib/speech/margins.ts';

const HEADER = 44;

/**
 * The track of a timeline of `duration`, as if the timeline came `times` times: its middle is shared by all
 * rounds, not copied. Whatever still sounds at the timeline's end is cut there.
 */
export async function repeated(track: Blob, duration: Seconds, times: number): Promise<Blob> {
	const header = new DataView(await track.slice(0, HEADER).arrayBuffer());
	const [rate, frame] = [header.getUint32(24, true), header.getUint16(32, true)];
	const at = (time: Seconds) => HEADER + Math.round(time * rate) * frame;
	const more = (at(duration) - HEADER) * (times - 1);
	for (const size of [4, 40]) header.setUint32(size, header.getUint32(size, true) + more, true);
	const lead = track.slice(HEADER, at(LEAD));
	const round = track.slice(at(LEAD), at(LEAD + duration));
	const tail = track.slice(at(LEAD + duration));
	return new Blob([header, lead, ...Array<Blob>(times).fill(round), tail], { type: track.type });
}
