import type { MixOptions } from '$lib/mix/mix-options.ts';
import { LEAD } from '$lib/speech/margins.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Track } from '$lib/track/spoken-track.ts';
import { language } from '$words/language.ts';
import { CueClock, type TimedCue } from './cue-clock.ts';
import type { Source } from './program.ts';
import { SilentClock } from './silent-clock.ts';
import { TrackClock } from './track-clock.ts';

async function byTrack(timeline: Timeline, { blob, unspoken }: Track, options: MixOptions) {
	const { openPlayer } = await import('$lib/device/audio/open-player.ts');
	const clock = new TrackClock(await openPlayer(blob), timeline.duration, LEAD);
	if (!unspoken.length) return clock;
	const [{ speak, hush }, { lineOf }] = await Promise.all([
		import('$lib/voice/phone-voice.ts'),
		import('$lib/speech/speech.ts')
	]);
	const cues = unspoken.map((cue): TimedCue => {
		return { time: cue.time, begin: () => speak(lineOf(cue, options), language.tag) };
	});
	return new CueClock(clock, cues, { unlock() {}, stop: hush });
}

async function byShortClips(timeline: Timeline, { blob }: Track, options: MixOptions) {
	const [{ ShortPlayer }, { shortClips }, { silence }, { RATE }] = await Promise.all([
		import('$lib/device/audio/short-player.ts'),
		import('$lib/mix/short-clips.ts'),
		import('$lib/mix/wav.ts'),
		import('$lib/mix/sounds.ts')
	]);
	const player = new ShortPlayer(silence(RATE));
	const cues = shortClips(blob, timeline, options).map(({ time, blob }): TimedCue => {
		return { time, begin: () => void player.play(blob).catch(() => undefined) };
	});
	return new CueClock(new SilentClock(timeline.duration), cues, player);
}

/**
 * A session's whole sound as one track; `alone` is false where a person's own music goes on beside it: then
 * only its short sounds are played. What it takes is fetched when it is wanted, not with the page.
 */
export function trackSource(options: MixOptions, alone: boolean): Source {
	// their music takes the place of the bed
	const mixed = alone ? options : ({ ...options, bed: 'room' } as const);
	return {
		name: JSON.stringify([mixed, alone]),
		speaks: options.says !== 'nothing',
		oneElement: false,
		async make(timeline, from) {
			const { trackOf } = await import('$lib/track/spoken-track.ts');
			return trackOf(timeline, mixed, from);
		},
		async load(timeline, track) {
			const clock = await (alone ? byTrack : byShortClips)(timeline, track, mixed);
			return { clock, spoken: track.spoken, playsWithScreenOff: alone, shared: !alone };
		},
		async voice() {
			const { packOf } = await import('$lib/voice/pack.ts');
			return packOf(options.voice);
		}
	};
}
