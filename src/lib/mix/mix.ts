import type { Timeline } from '$lib/timeline/types.ts';
import { NO_CLIPS, type Clips } from '$lib/voice/types.ts';
import { bedOf } from './bed.ts';
import { withFades } from './duck.ts';
import { panned, toneGain, voiceGain } from './levels.ts';
import { bedLoop, render, type Placed, type TrackParts } from './render.ts';
import { LEAD, TAIL } from '$lib/speech/margins.ts';
import { scheduleOf, type Sounding } from './schedule.ts';
import { PLAIN, type MixOptions } from './mix-options.ts';
import { RATE, soundOf } from './sounds.ts';
import { speechOf } from '$lib/speech/speech.ts';
import { wavHeader } from './wav.ts';
import { windowsOf } from './windows.ts';

const at = (time: number) => Math.round(time * RATE);

function placed(time: number, samples: Float32Array, gains: readonly number[]): Placed {
	return { from: at(time), to: at(time) + samples.length, samples, gains };
}

function tone(sounding: Sounding, choice: MixOptions): Placed[] {
	if (sounding.kind !== 'tone') return [];
	const gains = panned(sounding.side, choice.stereo).map((gain) => gain * toneGain(choice));
	return [placed(sounding.time, soundOf(sounding.sound), gains)];
}

function spoken(sounding: Sounding, choice: MixOptions, clips: Clips): Placed[] {
	const clip = sounding.kind === 'voice' && clips.get(sounding.sound);
	if (!clip) return [];
	const samples = clip.samples.subarray(0, at(clip.duration));
	const gain = voiceGain(choice, clip.loudness);
	return [placed(sounding.time, samples, [gain, gain])];
}

/** What the voice says, of all that it could, with these clips. */
export const speechWith = (timeline: Timeline, choice: MixOptions, clips: Clips) =>
	speechOf(timeline, choice, (sentence) => clips.get(sentence)?.duration);

function partsOf(timeline: Timeline, choice: MixOptions, clips: Clips): TrackParts {
	const speech = speechWith(timeline, choice, clips);
	const schedule = scheduleOf(timeline, speech);
	const fadeFrom = at(LEAD + timeline.duration);
	return {
		bed: bedOf(choice),
		tones: schedule.flatMap((one) => tone(one, choice)),
		voice: schedule.flatMap((one) => spoken(one, choice, clips)),
		lines: speech.map(({ from, to }) => ({ from: at(LEAD + from), to: at(LEAD + to) })),
		channels: choice.stereo ? 2 : 1,
		fadeFrom,
		end: fadeFrom + at(TAIL)
	};
}

/** The bed's bytes from one sample to another, as slices of one Blob that are shared, not copied. */
function bedBetween(loop: Blob, frame: number, from: number, to: number): Blob[] {
	const parts: Blob[] = [];
	const length = loop.size / frame;
	for (let at = from; at < to;) {
		const start = at % length;
		const count = Math.min(to - at, length - start);
		parts.push(loop.slice(start * frame, (start + count) * frame));
		at += count;
	}
	return parts;
}

/**
 * Timeline → its track: 16-bit WAV of LEAD + duration + TAIL seconds, never digitally silent. A line is
 * spoken where `clips` has all its sentences.
 */
export function mix(timeline: Timeline, choice = PLAIN, clips = NO_CLIPS): Blob {
	const track = partsOf(timeline, choice, clips);
	const { tones, lines, channels, fadeFrom, end } = track;
	const loop = new Blob([bedLoop(track)]);
	const parts: BlobPart[] = [wavHeader(end, RATE, channels)];
	let done = 0;
	for (const window of windowsOf([...tones, ...lines.map(withFades)], fadeFrom, end)) {
		parts.push(...bedBetween(loop, 2 * channels, done, window.from), render(track, window));
		done = window.to;
	}
	return new Blob(parts, { type: 'audio/wav' });
}
