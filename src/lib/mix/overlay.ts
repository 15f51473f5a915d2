import type { Seconds } from '$lib/routine/types.ts';
import { clipsOf } from '$lib/voice/clips.ts';
import type { Clip, Clips } from '$lib/voice/types.ts';
import { voiceGain } from './levels.ts';
import { LEAD } from '$lib/speech/margins.ts';
import type { MixOptions } from './mix-options.ts';
import { RATE } from './sounds.ts';

const HEADER = 44;
/** The gain of the track under a line. */
const BESIDE = 0.2;

export interface Line {
	/** In the timeline's time. */
	readonly time: Seconds;
	/** One sentence. */
	readonly line: string;
}

/** A clip over the samples that a mono track has from `from` on, in bytes. */
async function withClip(track: Blob, from: number, clip: Clip, gain: number): Promise<Blob> {
	const length = Math.min(clip.samples.length, Math.round(clip.duration * RATE));
	const under = new Int16Array(await track.slice(from, from + 2 * length).arrayBuffer());
	const over = under.map((value, i) => {
		const sum = value * BESIDE + (clip.samples[i] ?? 0) * gain * 32767;
		return Math.max(-32768, Math.min(32767, Math.round(sum)));
	});
	return new Blob([track.slice(0, from), over, track.slice(from + over.byteLength)], {
		type: track.type
	});
}

/**
 * A mono track with these lines laid over it, each at its time; those without a clip, and those before its
 * first second or past its end, are left out. The rest of the Blob is shared with `track`, not copied, so
 * that laying lines over it again takes no time.
 */
export async function laidOver(
	track: Blob,
	lines: readonly Line[],
	clips: Clips,
	choice: MixOptions
): Promise<Blob> {
	let whole = track;
	for (const { time, line } of lines) {
		const clip = clips.get(line);
		const from = HEADER + 2 * Math.round((LEAD + time) * RATE);
		if (!clip || time < 0 || from >= track.size) continue;
		whole = await withClip(whole, from, clip, voiceGain(choice, clip.loudness));
	}
	return whole;
}

/** A mono track with these lines said over it by the voice chosen; as it is where that is not here. */
export async function withLines(
	track: Blob,
	lines: readonly Line[],
	choice: MixOptions
): Promise<Blob> {
	if (choice.says === 'nothing') return track;
	const clips = await clipsOf(choice.voice, new Set(lines.map(({ line }) => line)), 'kept');
	return laidOver(track, lines, clips, choice);
}
