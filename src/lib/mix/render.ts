import type { Seconds } from '$lib/routine/types.ts';
import type { Bed } from './bed.ts';
import { gainsBeside, withFades } from './duck.ts';
import { RATE } from './sounds.ts';
import type { SampleRange } from './windows.ts';

/** The room's own fade at the very end, so that it does not click. */
const CLOSE: Seconds = 0.5;
/** Samples that are worked on at a time: so few stay in the processor's cache from step to step. */
const PIECE = 8192;

/** Samples that sound from `from` on, with a gain for each channel. */
export interface Placed extends SampleRange {
	readonly samples: Float32Array;
	readonly gains: readonly number[];
}

/** All that a track is made of. */
export interface TrackParts {
	readonly bed: Bed;
	readonly tones: readonly Placed[];
	readonly voice: readonly Placed[];
	/** Lines of the voice, under which all else is softer. */
	readonly lines: readonly SampleRange[];
	readonly channels: number;
	/** From this sample to the end the rain fades out. */
	readonly fadeFrom: number;
	readonly end: number;
}

/** Adds what sounds of `placed` within `sum`, whose first sample is the track's `from`. */
function addTo(sum: Float32Array, placed: readonly Placed[], from: number, channel: number) {
	for (const { from: at, samples, gains } of placed) {
		const gain = gains[channel] ?? 1;
		const last = Math.min(samples.length, from + sum.length - at);
		for (let i = Math.max(0, from - at), place = at + i - from; i < last; i++, place++)
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

function fillWithBed(sum: Float32Array, from: number, { bed, fadeFrom, end }: TrackParts) {
	fillFrom(sum, bed.room, from);
	fadeOut(sum, from, end, CLOSE * RATE);
	if (!bed.rain) return;
	const rain = new Float32Array(sum.length);
	fillFrom(rain, bed.rain, from);
	fadeOut(rain, from, end, end - fadeFrom);
	for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (rain[i] ?? 0);
}

/** One channel of the track from sample `from` on. */
function sound(sum: Float32Array, from: number, track: TrackParts, channel: number) {
	const range = { from, to: from + sum.length };
	const here = (one: SampleRange) => one.from < range.to && one.to > from;
	fillWithBed(sum, from, track);
	addTo(sum, track.tones.filter(here), from, channel);
	const spoken = track.lines.filter((line) => here(withFades(line)));
	if (!spoken.length) return;
	const gains = gainsBeside(spoken, range);
	for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) * (gains[i] ?? 1);
	addTo(sum, track.voice.filter(here), from, channel);
}

/** A window of the track in 16 bits, channels side by side. */
export function render(track: TrackParts, { from, to }: SampleRange): Int16Array<ArrayBuffer> {
	const { channels } = track;
	const out = new Int16Array((to - from) * channels);
	const piece = new Float32Array(Math.min(PIECE, to - from));
	for (let at = from; at < to; at += PIECE)
		for (let channel = 0; channel < channels; channel++) {
			const sum = piece.subarray(0, to - at);
			sound(sum, at, track, channel);
			for (let i = 0, place = (at - from) * channels + channel; i < sum.length; i++) {
				const value = (sum[i] ?? 0) * 32767;
				out[place] = value > 32767 ? 32767 : value < -32767 ? -32767 : value;
				place += channels;
			}
		}
	return out;
}

/** One round of the bed in 16 bits, channels side by side. */
export function bedLoop({ bed: { room, rain }, channels }: TrackParts): Int16Array<ArrayBuffer> {
	const length = (rain ?? room).length;
	const loop = new Int16Array(length * channels);
	for (let i = 0; i < length; i++) {
		const value = (room[i % room.length] ?? 0) + (rain?.[i % rain.length] ?? 0);
		for (let channel = 0; channel < channels; channel++)
			loop[i * channels + channel] = value * 32767;
	}
	return loop;
}
