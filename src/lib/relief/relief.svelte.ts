import { base } from '$app/paths';
import { changeEntry, removeEntry, type CrampEntry } from '$lib/diary/entries.ts';
import type { Advice } from './advice.ts';
import { continued, Episode, type KeptEpisode } from './episode.ts';
import { muscles, type Muscle } from './muscles.ts';
import { rounds } from './rounds.ts';
import { suit } from '$lib/routine/suit.ts';
import type { Health, Routine, Seconds } from '$lib/routine/types.ts';
import { pulse } from '$lib/device/haptics.ts';
import { holdSession } from '$lib/device/session-lock.ts';
import { keepScreenOn } from '$lib/device/wake-lock.ts';
import { settings } from '$lib/choices/settings.svelte.ts';
import { sound } from '$lib/choices/sound.svelte.ts';
import { read, remove, storageFailed, write } from '$lib/device/storage.ts';
import { compile } from '$lib/timeline/compile.ts';
import type { Segment } from '$lib/timeline/types.ts';
import { guidance } from './guidance.svelte.ts';
import { heardInCramp } from './night-mix.ts';
import { roundsTrack, roundTrack } from './round-track.ts';

const KEY = 'episode';
/** How often it is kept how long a cramp has lasted. */
const EVERY: Seconds = 3;

/** A small file with what is said first, which is there before any track. */
export const firstWordsOf = (muscle: Muscle) => `${base}/relief/${muscles[muscle].relief}.mp3`;

/** Where nothing can be read, nobody knows who is unsteady: then all stay in bed. */
const safeHealth = (): Health =>
	storageFailed ? { ...settings.health, unsteady: true } : settings.health;

/** The one cramp of this window: its episode, its entry in the diary, and what guides through it. */
class Relief {
	#episode: Episode | undefined;
	#elapsed: Seconds = $state(0);
	#advice = $state<Advice>();
	#round = $state(1);
	/** What is in the diary of it. */
	#entry = $state.raw<CrampEntry>();
	#beat: ReturnType<typeof setTimeout> | undefined;
	#segment: Segment | undefined;
	#roundSteps = 1;
	#keptAt: Seconds = 0;
	#letScreenSleep: (() => void) | undefined;
	#leaveLock: (() => void) | undefined;

	get elapsed() {
		return this.#elapsed;
	}
	get advice() {
		return this.#advice;
	}
	get round() {
		return this.#round;
	}
	get entry() {
		return this.#entry;
	}
	get muscle(): Muscle {
		return this.#episode?.muscle ?? 'calf';
	}

	/** A cramp in `muscle`, since `startedAt` (ms since 1970) unless it is one that goes on. */
	open(muscle: Muscle, routines: readonly Routine[], startedAt: number) {
		const open = this.#episode?.state === 'open' ? this.#episode : continued(read(KEY));
		const episode = (this.#episode = open ?? new Episode(muscle, startedAt));
		episode.muscle = muscle;
		this.#keep(episode);
		const fit = (id: string) => {
			const found = routines.find((routine) => routine.id === id);
			return found && suit(found, safeHealth());
		};
		const routine = fit(muscles[muscle].relief);
		if (!routine) return;
		this.#roundSteps = routine.steps.length;
		this.#play(routine, true);
		const after = fit(muscles[muscle].after);
		const choice = heardInCramp(sound.options);
		if (after)
			void roundTrack(routine, choice)
				.then(() => roundTrack(after, choice))
				.catch(() => undefined);
		this.#round = episode.round;
		this.#look();
	}

	/** What comes after it has let go. */
	openAfter(routines: readonly Routine[]) {
		const id = muscles[this.muscle].after;
		const found = routines.find((routine) => routine.id === id);
		const routine = found && suit(found, safeHealth());
		if (routine) this.#play(routine, false);
	}

	/** Anything that follows the cramp, from its first second. */
	play(routine: Routine) {
		this.#play(routine, false);
	}

	#play(routine: Routine, loops: boolean) {
		const timeline = compile(loops ? rounds(routine) : routine);
		const choice = heardInCramp(sound.options);
		const speaks = choice.says !== 'nothing';
		const track = loops
			? roundsTrack(routine, choice, this.#episode?.elapsed ?? 0)
			: roundTrack(routine, choice);
		const first = loops && speaks ? firstWordsOf(this.muscle) : undefined;
		guidance.onchange = () => this.#follow(routine.title);
		guidance.begin({ timeline, at: 0, track, first, loops }, sound.silent);
		this.#segment = undefined;
		this.#follow(routine.title);
		this.#leaveLock ??= holdSession(() => guidance.hush());
		if (!this.#letScreenSleep) void this.keepLight();
	}

	/** Asks for the screen to stay on; a phone may grant it after a touch only. */
	async keepLight() {
		const release = await keepScreenOn();
		if (!release) return;
		if (this.#letScreenSleep || !guidance.session) release();
		else this.#letScreenSleep = release;
	}

	/** At each new segment: the lock screen, the hand that feels, the round. At the end: sleep. */
	#follow(title: string) {
		if (guidance.session?.playState === 'finished') this.#letSleep();
		const segment = guidance.session?.segment;
		if (!segment || segment === this.#segment) return;
		pulse(this.#segment && segment.step !== this.#segment.step ? 'next' : 'hold');
		const round = Math.floor(segment.step / this.#roundSteps) + 1;
		const before = Math.floor((this.#segment?.step ?? 0) / this.#roundSteps) + 1;
		if (this.#episode?.state === 'open' && round > before) {
			this.#episode.notYet();
			this.#round = this.#episode.round;
		}
		this.#segment = segment;
		guidance.showOutside(title);
	}

	/** Once a second, on the second. */
	#look() {
		const episode = this.#episode;
		clearTimeout(this.#beat);
		if (episode?.state !== 'open') return;
		const { elapsed, advice } = episode;
		this.#elapsed = elapsed;
		if (advice !== this.#advice || elapsed - this.#keptAt >= EVERY) this.#keep(episode);
		this.#advice = advice;
		this.#beat = setTimeout(() => this.#look(), (1 - (elapsed % 1)) * 1000 + 1);
	}

	#keep(episode: Episode) {
		const { id, startedAt, endedAt, muscle, advice, state, elapsed } = episode;
		this.#keptAt = elapsed;
		const known = { kind: 'cramp', id, startedAt, muscle, advice, seen: endedAt } as const;
		const letGo = state === 'better' ? endedAt : undefined;
		this.#entry = changeEntry({ ...known, endedAt: letGo });
		write(KEY, { startedAt, muscle, seenAt: endedAt } satisfies KeptEpisode);
	}

	/** It let go. */
	better() {
		const episode = this.#episode;
		if (episode?.state !== 'open') return;
		episode.better();
		this.#keep(episode);
		clearTimeout(this.#beat);
	}

	/** What the person says about it, in the diary too. */
	answer(change: Partial<CrampEntry>) {
		if (this.#entry) this.#entry = changeEntry({ ...change, id: this.#entry.id });
	}

	/** It was opened by mistake: no trace is left. */
	undo() {
		const episode = this.#episode;
		if (!episode) return;
		episode.undo();
		removeEntry(episode.id);
		remove(KEY);
	}

	/** Enough for tonight. */
	stop() {
		guidance.stop();
		this.#letSleep();
	}

	#letSleep() {
		this.#letScreenSleep?.();
		this.#letScreenSleep = undefined;
	}

	/** The pages of a cramp are left. */
	close() {
		if (this.#episode?.state === 'open') this.#keep(this.#episode);
		clearTimeout(this.#beat);
		guidance.onchange = undefined;
		guidance.close();
		this.#letSleep();
		this.#leaveLock?.();
		this.#leaveLock = this.#segment = this.#episode = undefined;
		this.#entry = undefined;
	}
}

export const relief = new Relief();
