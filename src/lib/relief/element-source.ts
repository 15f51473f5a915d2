import { theElement } from '$lib/device/audio/one-element.ts';
import type { MixOptions } from '$lib/mix/mix-options.ts';
import { FollowedClock } from '$lib/player/followed-clock.ts';
import type { Source } from '$lib/player/program.ts';
import { SilentClock } from '$lib/player/silent-clock.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Track } from '$lib/track/spoken-track.ts';

/** How long each further try to load a track waits, in ms: the cramp's time goes on, and there is no other way. */
const WAITS = [300, 600, 900, 1200, 1500, 1800];

/** Makes the track of what the guide leads through now. */
export type Make = (timeline: Timeline, from: 'kept' | 'network') => Promise<Track>;

/** A track in the element of the first words, which follows the time of the screen. */
export function elementSource(options: MixOptions, loops: boolean, make: Make): Source {
	return {
		name: JSON.stringify(options),
		speaks: options.says !== 'nothing',
		oneElement: true,
		make,
		async load(timeline, track) {
			const [{ openElement }, pauses] = await Promise.all([
				import('$lib/device/audio/element-player.ts'),
				pausesIn(timeline, options)
			]);
			const lead = new SilentClock(timeline.duration, { afterSleep: 'goOn', loops });
			const player = await openElement(track.blob, theElement(), WAITS);
			const clock = new FollowedClock(player, lead, pauses);
			return { clock, spoken: track.spoken, playsWithScreenOff: true, shared: false };
		},
		async voice() {
			const { packOf } = await import('$lib/voice/pack.ts');
			return packOf(options.voice);
		}
	};
}

/** Where the voice is silent. Rejects where its manifest cannot be loaded. */
async function pausesIn(timeline: Timeline, options: MixOptions) {
	const [{ pausesOf }, { manifestOf }] = await Promise.all([
		import('$lib/speech/pauses.ts'),
		import('$lib/voice/manifest.ts')
	]);
	const { clips } = await manifestOf(options.voice);
	const durations = new Map(clips.map(({ sentence, duration }) => [sentence, duration]));
	return pausesOf(timeline, options, (sentence) => durations.get(sentence));
}
