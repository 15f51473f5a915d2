import { settings } from '$lib/choices/settings.svelte.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { theElement } from '$lib/device/audio/one-element.ts';
import { ElementPrelude } from '$lib/device/audio/prelude.ts';
import { Playback } from '$lib/player/playback.svelte.ts';
import { RELIEF } from '$lib/player/policy.ts';
import type { Source } from '$lib/player/program.ts';
import type { Routine, Seconds } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { segmentAt } from '$lib/timeline/query.ts';
import { advisedTo } from './advice.ts';
import { elementSource, type Make } from './element-source.ts';
import { firstWordsOf } from './first-words.ts';
import type { Muscle } from './muscles.ts';
import { heardInCramp } from './night-mix.ts';
import { roundsTrack, roundTrack } from './round-track.ts';
import { rounds } from './rounds.ts';

/** How the track of what is guided now is made. */
interface Guided {
	/** It begins anew at its end: as long as the cramp lasts. */
	readonly loops: boolean;
	readonly make: Make;
}

const options = () => heardInCramp(sound.options);

/** The player of a cramp, and of what follows it. */
export class Guide extends Playback {
	#guided: Guided | undefined;

	/** `open` gives the source of sound that plays tracks on this device. */
	constructor(open: typeof elementSource = elementSource) {
		super(RELIEF, {
			source: (): Source | undefined =>
				this.#guided && open(options(), this.#guided.loops, this.#guided.make),
			wanted: () => !sound.silent
		});
	}

	/**
	 * Guides through a cramp, round after round, from second `at` on; `lasts` is how long it has lasted by now.
	 * Call it in the tap, where there is one.
	 */
	cramp(routine: Routine, muscle: Muscle, at: Seconds, lasts: () => Seconds): void {
		const timeline = compile(rounds(routine));
		/** How long the cramp had lasted at second 0 of the session. */
		const since = () => Math.max(0, lasts() - (this.session?.currentTime ?? at));
		const sits = segmentAt(timeline, at).exercise.posture === 'sit';
		const words = sits ? undefined : firstWordsOf(muscle, sound.options);
		const prelude = words ? new ElementPrelude(theElement(words), words) : undefined;
		this.#guided = {
			loops: true,
			make: (_, from) => roundsTrack(routine, options(), since(), advisedTo(settings.health), from)
		};
		void this.start({ timeline, at, loops: true, prelude });
	}

	/** Guides through what follows it, from its first second. */
	after(routine: Routine): void {
		this.#guided = { loops: false, make: (_, from) => roundTrack(routine, options(), from) };
		void this.start({ timeline: compile(routine) });
	}
}

/** The one of this window. */
export const guide = new Guide();
