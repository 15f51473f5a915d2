import { sound } from '$lib/choices/sound.svelte.ts';
import { theElement } from '$lib/device/audio/one-element.ts';
import { ElementPrelude } from '$lib/device/audio/prelude.ts';
import { Playback } from '$lib/player/playback.svelte.ts';
import { RELIEF } from '$lib/player/policy.ts';
import type { Program } from '$lib/player/program.ts';
import type { Routine, Seconds } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import { elementSource } from './element-source.ts';
import { firstWordsOf } from './first-words.ts';
import type { Muscle } from './muscles.ts';
import { heardInCramp } from './night-mix.ts';
import { roundsTrack, roundTrack } from './round-track.ts';
import { rounds } from './rounds.ts';

/** What is guided now. */
interface Guided {
	readonly routine: Routine;
	/** It begins anew at its end: as long as the cramp lasts. */
	readonly loops: boolean;
}

let guided: Guided | undefined;
/** How long the cramp had lasted when the guidance's first second was, by the guidance's own time. */
let since: () => Seconds = () => 0;

const options = () => heardInCramp(sound.options);

/** The one player of a cramp in this window, and of what follows it. */
export const guide = new Playback(RELIEF, {
	source: () =>
		elementSource(
			options(),
			() => guided?.loops ?? false,
			async (_, from) => {
				if (!guided) throw new Error('nothing is guided');
				const { routine, loops } = guided;
				return loops
					? roundsTrack(routine, options(), since(), from)
					: roundTrack(routine, options(), from);
			}
		),
	wanted: () => !sound.silent
});

/** Guides through a cramp, round after round. Call it in the tap, where there is one. */
export function guideCramp(routine: Routine, muscle: Muscle, at: Seconds, lasts: () => Seconds) {
	guided = { routine, loops: true };
	since = () => Math.max(0, lasts() - (guide.session?.currentTime ?? at));
	const words = firstWordsOf(muscle, sound.options);
	const prelude = words ? new ElementPrelude(theElement(words), words) : undefined;
	play({ timeline: compile(rounds(routine)), at, loops: true, prelude });
}

/** Guides through what follows it, from its first second. */
export function guideAfter(routine: Routine) {
	guided = { routine, loops: false };
	play({ timeline: compile(routine) });
}

function play(program: Program) {
	void guide.start(program);
}
