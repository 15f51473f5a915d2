import { pulse } from '$lib/device/haptics.ts';
import { deviceNow } from '$lib/device/now.ts';
import { zoneHere } from '$lib/device/zone.ts';
import { changeCramp, removeEntry, type CrampEntry } from '$lib/diary/entries.ts';
import type { Routine, Seconds } from '$lib/routine/types.ts';
import type { Segment } from '$lib/timeline/types.ts';
import type { Advice } from './advice.ts';
import { afterCare, beginsAt } from './after-care.ts';
import { Episode } from './episode.ts';
import { fitted } from './fitted.ts';
import { guide, type Guide } from './guide.ts';
import { heedAnswers } from './heed-answers.ts';
import { forgetEpisode, keepEpisode, keptCramp, keptEpisode } from './kept-cramp.ts';
import { muscles, type Muscle } from './muscles.ts';

/** How often the time that a cramp has lasted is stored. */
const EVERY: Seconds = 2;

/** The one cramp of this window: its episode, its entry in the diary, and what guides through it. */
export class Relief {
	readonly #guide: Guide;
	#episode: Episode | undefined;
	#elapsed: Seconds = $state(0);
	#advice = $state<Advice>();
	#round = $state(1);
	/** The page slept through more than the same cramp can last. */
	#left = $state(false);
	#entry = $state.raw<CrampEntry>();
	#beat: ReturnType<typeof setTimeout> | undefined;
	/** Begins again, from second 0, with what fits the answers by now. */
	#begin: (() => void) | undefined;
	#segment: Segment | undefined;
	/** What was done when it let go. */
	#during: Segment | undefined;
	#roundSteps = 1;
	#keptAt: Seconds = 0;
	/** How much longer the cramp has lasted than the guidance, in the track that is heard. */
	#since: Seconds = 0;

	constructor(guide: Guide) {
		this.#guide = guide;
		guide.onchange = () => this.#follow();
		heedAnswers(guide, () => this.#begin?.());
	}

	get elapsed() {
		return this.#elapsed;
	}
	get advice() {
		return this.#advice;
	}
	get round() {
		return this.#round;
	}
	get left() {
		return this.#left;
	}
	/** The cramp's entry in the diary. */
	get entry() {
		return this.#entry;
	}
	get muscle(): Muscle {
		return this.#episode?.muscle ?? 'calf';
	}

	/** A cramp in `muscle`, since `startedAt` (ms since 1970) unless it is one that goes on. */
	open(muscle: Muscle, routines: readonly Routine[], startedAt: number) {
		this.#begin = () => this.open(muscle, routines, startedAt);
		const known = this.#episode?.state === 'open' ? this.#episode : keptEpisode();
		const episode = (this.#episode = known ?? new Episode(muscle, startedAt, deviceNow));
		episode.muscle = muscle;
		this.#left = false;
		this.#keep(episode);
		const routine = fitted(muscles[muscle].relief, routines);
		if (!routine) return;
		this.#roundSteps = routine.steps.length;
		const at = known ? beginsAt(routine, this.#segment?.exercise) : episode.elapsed;
		this.#segment = undefined;
		this.#guide.cramp(routine, muscle, at, () => episode.elapsed);
		this.#since = this.#ahead();
		this.#round = episode.round;
		this.#look();
		this.#follow();
	}

	/** What comes after it has let go, also on a page of its own: its address says that it has. */
	openAfter(routines: readonly Routine[]) {
		this.#begin = () => this.openAfter(routines);
		if (!this.#episode) ({ episode: this.#episode, entry: this.#entry } = keptCramp());
		this.better();
		const { after, relief } = muscles[this.muscle];
		const [care, before] = [fitted(after, routines), fitted(relief, routines)];
		if (care) this.play(afterCare(care, before, this.#during?.exercise));
	}

	/** Anything that follows the cramp, from its first second. */
	play(routine: Routine) {
		this.#segment = undefined;
		this.#guide.after(routine);
		this.#follow();
	}

	/** How far the cramp's time is ahead of the guidance's. */
	#ahead() {
		return (this.#episode?.elapsed ?? 0) - (this.#guide.session?.currentTime ?? 0);
	}

	/** At each new segment: a pulse, the round, and a new track where the advice in it has come to the wrong minute. */
	#follow() {
		const segment = this.#guide.session?.segment;
		const episode = this.#episode;
		if (this.#guide.mine && !this.#beat) this.#look();
		if (!segment || segment === this.#segment) return;
		pulse(this.#segment && segment.step !== this.#segment.step ? 'next' : 'hold');
		const before = Math.floor((this.#segment?.step ?? 0) / this.#roundSteps);
		const round = Math.floor(segment.step / this.#roundSteps);
		this.#segment = segment;
		if (episode?.state !== 'open') return;
		if (round > before) episode.notYet();
		this.#round = episode.round;
		// what is advised at a minute of the cramp is in the track: a skip or a new round moves it
		if (Math.abs(this.#ahead() - this.#since) < 1) return;
		this.#since = this.#ahead();
		this.#guide.remake();
	}

	/** Once a second, on the second, in the window that has the cramp. */
	#look() {
		const episode = this.#episode;
		clearTimeout(this.#beat);
		this.#beat = undefined;
		if (episode?.state === 'left') this.#leave(episode);
		if (episode?.state !== 'open' || !this.#guide.mine) return;
		const { elapsed, advice } = episode;
		this.#elapsed = elapsed;
		if (advice !== this.#advice || elapsed - this.#keptAt >= EVERY) this.#keep(episode);
		this.#advice = advice;
		this.#beat = setTimeout(() => this.#look(), (1 - (elapsed % 1)) * 1000 + 1);
	}

	/** Nobody was here: it ended where it was last seen, and nobody is alarmed. */
	#leave(episode: Episode) {
		this.#left = true;
		this.#advice = undefined;
		this.#elapsed = episode.elapsed;
		// another window may go on with it
		if (this.#guide.mine) forgetEpisode();
		this.#guide.leave();
	}

	#keep(episode: Episode) {
		this.#keptAt = episode.elapsed;
		const { id, startedAt, muscle, advice, seenAt: seen, endedAt } = episode;
		const times = { startedAt, zone: this.#entry?.zone ?? zoneHere(), seen, endedAt };
		this.#entry = changeCramp({ kind: 'cramp', id, muscle, advice, ...times });
		keepEpisode(episode);
	}

	/** It let go. */
	better() {
		const episode = this.#episode;
		if (episode?.state !== 'open') return;
		episode.better();
		this.#during = this.#segment;
		this.#keep(episode);
		clearTimeout(this.#beat);
	}

	/** What the person says about it, in the diary too. */
	answer(change: Partial<CrampEntry>) {
		if (this.#entry) this.#entry = changeCramp({ ...change, id: this.#entry.id });
	}

	/** It was opened by mistake: no trace is left. */
	undo() {
		const episode = this.#episode;
		if (!episode) return;
		episode.undo();
		removeEntry(episode.id);
		forgetEpisode();
	}

	/** The pages of a cramp are left. */
	close() {
		if (this.#episode?.state === 'open' && this.#guide.mine) this.#keep(this.#episode);
		clearTimeout(this.#beat);
		this.#guide.leave();
		[this.#elapsed, this.#round, this.#left, this.#advice] = [0, 1, false, undefined];
		this.#beat =
			this.#begin =
			this.#segment =
			this.#during =
			this.#episode =
			this.#entry =
				undefined;
	}
}

export const relief = new Relief(guide);
