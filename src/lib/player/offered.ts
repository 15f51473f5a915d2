import { settings } from '$lib/choices/settings.svelte.ts';
import { suit } from '$lib/routine/suit.ts';
import type { Routine } from '$lib/routine/types.ts';
import { playing } from './evening.ts';
import { programOf } from './program-of.ts';
import { rehearse } from './rehearse.ts';
import type { ResumePoint } from './resume-point.ts';

/** A routine that Tonight offers. Each call fits it to the answers of that moment: another window may change them. */
export class Offered {
	constructor(readonly routine: Routine) {}

	#program(from: ResumePoint | undefined) {
		const suited = suit(this.routine, settings.health);
		return suited && programOf(suited, from);
	}

	/** Makes its track ahead of the tap. */
	prepare(from?: ResumePoint): void {
		const program = this.#program(from);
		if (!program) return;
		playing.prepare(program);
		rehearse(program);
	}

	/** Begins; settles once it runs. Call it in the tap. */
	async start(from?: ResumePoint): Promise<void> {
		const program = this.#program(from);
		if (program) await playing.start(program);
	}

	/** Drops what was prepared. */
	leave(): void {
		playing.leave();
	}
}
