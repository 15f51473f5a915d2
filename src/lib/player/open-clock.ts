import { CueClock, type TimedCue } from './cue-clock.ts';
import type { Clock } from './clock.ts';
import { SilentClock } from './silent-clock.ts';
import { TrackClock } from './track-clock.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { LEAD } from '$lib/speech/margins.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import type { Track } from '$lib/track/spoken-track.ts';

/** What is to be heard; `alone` is false where a person's own music goes on beside it. */
export interface Wish {
	readonly choice: MixOptions;
	readonly alone: boolean;
}

/** A clock that sounds. */
export interface Opened {
	readonly clock: Clock;
	/** Whether the voice that was asked for is in it. */
	readonly spoken: boolean;
	/** Whether it goes on with the screen off. */
	readonly playsWithScreenOff: boolean;
}

/** Where there is no sound. */
export const silentClock = ({ duration }: Timeline): Clock => new SilentClock(duration);

async function byTrack(timeline: Timeline, { blob, unspoken }: Track): Promise<Clock> {
	const { openPlayer } = await import('$lib/device/audio/open-player.ts');
	const clock = new TrackClock(await openPlayer(blob), timeline.duration, LEAD);
	if (!unspoken.length) return clock;
	const { speak, hush } = await import('$lib/voice/phone-voice.ts');
	const cues = unspoken.map(({ time, say = '' }): TimedCue => ({ time, begin: () => speak(say) }));
	return new CueClock(clock, cues, { unlock() {}, stop: hush });
}

async function byShortClips(timeline: Timeline, { blob }: Track, choice: MixOptions) {
	const { ShortPlayer } = await import('$lib/device/audio/short-player.ts');
	const { shortClips } = await import('$lib/mix/short-clips.ts');
	const { silence } = await import('$lib/mix/wav.ts');
	const { RATE } = await import('$lib/mix/sounds.ts');
	const player = new ShortPlayer(silence(RATE));
	const cues = shortClips(blob, timeline, choice).map(({ time, blob }): TimedCue => {
		return { time, begin: () => void player.play(blob).catch(() => undefined) };
	});
	return new CueClock(silentClock(timeline), cues, {
		unlock: () => player.unlock(),
		stop: () => player.stop()
	});
}

/** Mixes the timeline and loads it. What it takes is fetched now, not with the page. */
export async function openClock(
	timeline: Timeline,
	{ choice, alone }: Wish,
	from: 'kept' | 'network'
): Promise<Opened> {
	const { trackOf } = await import('$lib/track/spoken-track.ts');
	// their music is the bed
	const own = alone ? choice : ({ ...choice, bed: 'room' } as const);
	const track = await trackOf(timeline, own, from);
	const clock = await (alone ? byTrack(timeline, track) : byShortClips(timeline, track, own));
	return { clock, spoken: track.spoken, playsWithScreenOff: alone };
}
