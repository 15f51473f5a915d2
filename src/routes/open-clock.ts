import { CallingClock, type Call } from '$lib/session/calling-clock.ts';
import type { Clock } from '$lib/session/clock.ts';
import { SilentClock } from '$lib/session/silent-clock.ts';
import { TrackClock } from '$lib/session/track-clock.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { LEAD } from '$lib/track/schedule.ts';
import type { SoundChoice } from '$lib/track/sound-choice.ts';
import type { Track } from '$lib/track/spoken-track.ts';

/** What is to be heard; `alone` is false where a person's own music goes on beside it. */
export interface Wish {
	readonly choice: SoundChoice;
	readonly alone: boolean;
}

/** A clock that sounds. */
export interface Opened {
	readonly clock: Clock;
	/** Whether the voice that was asked for is in it. */
	readonly spoken: boolean;
	/** Whether it goes on with the screen off. */
	readonly outlivesScreen: boolean;
}

/** Where there is no sound. */
export const silentClock = ({ duration }: Timeline): Clock => new SilentClock(duration);

async function byTrack(timeline: Timeline, { blob, unspoken }: Track): Promise<Clock> {
	const { openPlayer } = await import('$lib/track/player/open-player.ts');
	const clock = new TrackClock(await openPlayer(blob), timeline.duration, LEAD);
	if (!unspoken.length) return clock;
	const { speak, hush } = await import('$lib/voice/phone-voice.ts');
	const calls = unspoken.map(({ time, say = '' }): Call => ({ time, begin: () => speak(say) }));
	return new CallingClock(clock, calls, { wake() {}, hush });
}

async function byShortClips(timeline: Timeline, { blob }: Track, choice: SoundChoice) {
	const { ShortPlayer } = await import('$lib/track/player/short-player.ts');
	const { shortClips } = await import('$lib/track/short-clips.ts');
	const player = new ShortPlayer();
	const calls = shortClips(blob, timeline, choice).map(({ time, blob }): Call => {
		return { time, begin: () => void player.play(blob).catch(() => undefined) };
	});
	return new CallingClock(silentClock(timeline), calls, {
		wake: () => player.wake(),
		hush: () => player.stop()
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
	return { clock, spoken: track.spoken, outlivesScreen: alone };
}
