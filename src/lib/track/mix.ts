import type { Seconds } from '$lib/routine/types.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { bed } from './bed.ts';
import { LEAD, scheduleOf, TAIL, type Sounding } from './schedule.ts';
import { RATE, soundOf } from './sounds.ts';
import { wavHeader } from './wav.ts';

/** How long the bed takes to fade away at the very end. */
const FADE: Seconds = 5;

interface Placed {
	readonly at: number;
	readonly samples: Float32Array;
}
interface Window {
	readonly from: number;
	readonly to: number;
	readonly placed: readonly Placed[];
}

const place = ({ time, sound }: Sounding): Placed => ({
	at: Math.round(time * RATE),
	samples: soundOf(sound)
});

/** Sounds that overlap share a window; between windows there is the bed alone. */
function windowsOf(placed: readonly Placed[], fadeFrom: number, end: number): Window[] {
	const windows: Window[] = [];
	for (const one of placed) {
		const to = Math.min(end, one.at + one.samples.length);
		const last = windows.at(-1);
		if (last && one.at <= last.to)
			windows[windows.length - 1] = {
				from: last.from,
				to: Math.max(last.to, to),
				placed: [...last.placed, one]
			};
		else windows.push({ from: one.at, to, placed: [one] });
	}
	const last = windows.at(-1);
	if (last && last.to > fadeFrom) windows[windows.length - 1] = { ...last, to: end };
	else windows.push({ from: fadeFrom, to: end, placed: [] });
	return windows;
}

function mixWindow(
	{ from, to, placed }: Window,
	fadeFrom: number,
	end: number
): Int16Array<ArrayBuffer> {
	const loop = bed();
	const out = new Int16Array(to - from);
	const sum = new Float32Array(to - from);
	for (const { at, samples } of placed) {
		const within = Math.min(samples.length, to - at);
		for (let i = 0; i < within; i++)
			sum[at - from + i] = (sum[at - from + i] ?? 0) + (samples[i] ?? 0);
	}
	for (let i = 0; i < out.length; i++) {
		const at = from + i;
		const level = at < fadeFrom ? 1 : (end - 1 - at) / (end - fadeFrom);
		const value = (sum[i] ?? 0) * 32767 + (loop[at % loop.length] ?? 0) * level;
		out[i] = Math.max(-32768, Math.min(32767, Math.round(value)));
	}
	return out;
}

/** The bed's bytes from one sample to another, as slices of one Blob that are shared, not copied. */
function bedBetween(loop: Blob, from: number, to: number): Blob[] {
	const parts: Blob[] = [];
	const length = loop.size / 2;
	for (let at = from; at < to;) {
		const start = at % length;
		const count = Math.min(to - at, length - start);
		parts.push(loop.slice(start * 2, (start + count) * 2));
		at += count;
	}
	return parts;
}

/** Timeline → its track: 16-bit mono WAV of LEAD + duration + TAIL seconds, never digitally silent. */
export function mix(timeline: Timeline): Blob {
	const end = Math.round((LEAD + timeline.duration + TAIL) * RATE);
	const fadeFrom = end - FADE * RATE;
	const loop = new Blob([bed() as Int16Array<ArrayBuffer>]);
	const parts: BlobPart[] = [wavHeader(end, RATE)];
	let at = 0;
	for (const window of windowsOf(scheduleOf(timeline).map(place), fadeFrom, end)) {
		parts.push(...bedBetween(loop, at, window.from), mixWindow(window, fadeFrom, end));
		at = window.to;
	}
	return new Blob(parts, { type: 'audio/wav' });
}
