import type { Routine } from '$lib/routine/types.ts';
import { Playback } from './playback.svelte.ts';
import type { Policy } from './policy.ts';
import type { Program } from './program.ts';
import type { Around } from './run.ts';

/** Plays a routine only while all of it fits the person's answers, which may change at any moment. */
export class FittedPlayback extends Playback {
	/** Told when the answers stopped it, or kept it from beginning. */
	onunfit?: () => void;
	readonly #fits: (routine: Routine) => boolean;
	#program: Program | undefined;
	#unfit = $state(false);

	constructor(policy: Policy, around: Around, fits: (routine: Routine) => boolean) {
		super(policy, around);
		this.#fits = fits;
	}

	/** The answers stopped what was played last, or kept it from beginning. */
	get unfit() {
		return this.#unfit;
	}

	override async start(program: Program): Promise<void> {
		if (!this.starting && !this.session) this.#program = program;
		this.#unfit = false;
		this.heed();
		if (!this.#unfit) await super.start(program);
	}

	override leave(): void {
		super.leave();
		this.#program = undefined;
		this.#unfit = false;
	}

	/**
	 * Call it when answers may have changed. What is not for them any more is left at once, so that no button
	 * plays it on; its place is kept. What has ended stays as it is.
	 */
	heed(): void {
		const { session } = this;
		const ended = session?.playState === 'finished';
		if (!this.#program || ended || this.#fits(this.#program.timeline.routine)) return;
		this.leave();
		this.#unfit = true;
		this.onunfit?.();
	}
}
