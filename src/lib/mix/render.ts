import type { Seconds } from '$lib/routine/types.ts';
import type { Bed } from './bed.ts';
import { gainsBeside } from './duck.ts';
import { RATE } from './sounds.ts';
import type { Range } from './windows.ts';

/** The room's own fade at the very end, so that it does not click. */
const CLOSE: Seconds = 0.5;

/** Samples that sound from `from` on, with a gain for each channel. */
export interface Placed extends Range {
	readonly samples: Float32Array;
	readonly gains: readonly number[];
}

/** All that a track is made of. */
export interface Scene {
	readonly bed: Bed;
	readonly tones: readonly Placed[];
	readonly voice: readonly Placed[];
	/** Lines of the voice, under which all else is softer. */
	readonly lines: readonly Range[];
	readonly channels: number;
	/** From here to the end the rain goes. */
	readonly fadeFrom: number;
	readonly end: number;
}

/** Adds what begins in the window; whatever sounds lies in one window as a whole. */
function addTo(sum: Float32Array, placed: readonly Placed[], { from, to }: Range, channel: number) {
	for (const { from: at, samples, gains } of placed) {
		if (at < from || at >= to) continue;
		const gain = gains[channel] ?? 1;
		const count = Math.min(samples.length, to - at);
		for (let i = 0, place = at - from; i < count; i++, place++)
			sum[place] = (sum[place] ?? 0) + gain * (samples[i] ?? 0);
	}
}

/** Fills `sum` with the loop, as it stands at sample `from`. */
function fillFrom(sum: Float32Array, loop: Float32Array, from: number) {
	for (let i = 0; i < sum.length;) {
		const at = (from + i) % loop.length;
		const part = loop.subarray(at, at + sum.length - i);
		sum.set(part, i);
		i += part.length;
	}
}

/** Fades what begins at sample `from` to 0 at `end`, over the last `length` samples. */
function fadeOut(sum: Float32Array, from: number, end: number, length: number) {
	for (let i = Math.max(0, end - 1 - from - length); i < sum.length; i++)
		sum[i] = (sum[i] ?? 0) * Math.min(1, (end - 1 - from - i) / length);
}

function bedFrom(from: number, length: number, { bed, fadeFrom, end }: Scene): Float32Array {
	const sum = new Float32Array(length);
	fillFrom(sum, bed.room, from);
	fadeOut(sum, from, end, CLOSE * RATE);
	if (!bed.rain) return sum;
	const rain = new Float32Array(length);
	fillFrom(rain, bed.rain, from);
	fadeOut(rain, from, end, end - fadeFrom);
	for (let i = 0; i < length; i++) sum[i] = (sum[i] ?? 0) + (rain[i] ?? 0);
	return sum;
}

/** A window of the track in 16 bits, channels side by side. */
export function render(scene: Scene, window: Range): Int16Array<ArrayBuffer> {
	const { channels, tones, voice, lines } = scene;
	const length = window.to - window.from;
	const out = new Int16Array(length * channels);
	const spoken = lines.filter((line) => line.from < window.to && line.to > window.from);
	const gains = spoken.length ? gainsBeside(spoken, window) : undefined;
	for (let channel = 0; channel < channels; channel++) {
		const sum = bedFrom(window.from, length, scene);
		addTo(sum, tones, window, channel);
		if (gains) for (let i = 0; i < length; i++) sum[i] = (sum[i] ?? 0) * (gains[i] ?? 1);
		addTo(sum, voice, window, channel);
		for (let i = 0, place = channel; i < length; i++, place += channels)
			out[place] = Math.max(-1, Math.min(1, sum[i] ?? 0)) * 32767;
	}
	return out;
}

/** One round of the bed in 16 bits, channels side by side. */
export function bedLoop({ bed: { room, rain }, channels }: Scene): Int16Array<ArrayBuffer> {
	const length = (rain ?? room).length;
	const loop = new Int16Array(length * channels);
	for (let i = 0; i < length; i++) {
		const value = (room[i % room.length] ?? 0) + (rain?.[i % rain.length] ?? 0);
		for (let channel = 0; channel < channels; channel++)
			loop[i * channels + channel] = value * 32767;
	}
	return loop;
}
