import { eachTimeSeen } from '$lib/device/each-time-seen.ts';
import { zoneHere } from '$lib/device/zone.ts';
import {
	changeEntry,
	entries,
	removeEntry,
	restoreEntry,
	type CrampEntry,
	type Entry
} from './entries.ts';
import { checkDraft, type Problem } from './check-draft.ts';
import { dateIn, draftOf, newDraft, todayIn, type Draft } from './draft.ts';
import { lastNight, nightOf, type Night } from './night.ts';

/** The diary as a page shows it: read once, and then changed entry by entry. */
export class Diary {
	#entries = $state.raw<readonly Entry[]>();
	#removed = $state.raw<Entry>();
	#now = $state(Date.now());
	readonly #begun = new Map<string, Draft>();
	readonly zone = zoneHere();

	/** The oldest first; undefined until they are read. */
	get entries(): readonly Entry[] | undefined {
		return this.#entries;
	}
	/** The last one that was taken out, until something else is done. */
	get removed(): Entry | undefined {
		return this.#removed;
	}
	/** The night that it is now; from noon on the one that comes. */
	get tonight(): Night {
		return nightOf(this.#now, this.zone);
	}

	/** The one that was over at five this morning; by night there is none to speak of. */
	get lastNight(): Night | undefined {
		return lastNight(this.#now, this.zone);
	}

	/** Reads it now, and each time the page is seen again. Returns a way to stop. */
	follow(): () => void {
		const read = async () => {
			this.#now = Date.now();
			this.#entries = await entries();
		};
		void read();
		return eachTimeSeen(() => void read());
	}

	/** What stands in the form of this cramp, or of a new one in this night: as it was left, if it was. */
	draft(night: Night, cramp?: CrampEntry): Draft {
		const fresh = () =>
			cramp ? draftOf(cramp, this.zone) : newDraft(night, Date.now(), this.zone);
		return this.#begun.get(cramp?.id ?? night) ?? fresh();
	}
	/** It is not lost where the form is left before it is saved; without a draft it is let be. */
	begin(draft: Draft | undefined, night: Night, cramp?: CrampEntry) {
		if (draft) this.#begun.set(cramp?.id ?? night, draft);
		else this.#begun.delete(cramp?.id ?? night);
	}
	/** The date of that time in a night. */
	dateIn(night: Night, time: string): string {
		return dateIn(night, time, todayIn(Date.now(), this.zone));
	}
	/** Keeps what the form says, of a new cramp or of this one; or returns what is wrong with it. */
	keep(draft: Draft, cramp?: CrampEntry): Problem | undefined {
		const now = Date.now();
		const checked = checkDraft(draft, now, this.zone, cramp);
		if ('problem' in checked) return checked.problem;
		const written = { kind: 'cramp', id: `by-hand-${now}`, byHand: true } as const;
		// who has seen the form is not asked once more
		const change = { ...checked.change, asked: true };
		this.#put(changeEntry(cramp ? { ...change, id: cramp.id } : { ...written, ...change }));
	}

	/** No cramp in this night. */
	quiet(night: Night) {
		const id = `quiet-${night}`;
		const said = { startedAt: Date.now(), zone: this.zone, night };
		this.#put(changeEntry({ kind: 'quiet', id, ...said }) ?? restoreEntry(id));
	}

	remove(entry: Entry) {
		removeEntry(entry.id);
		this.#entries = this.#entries?.filter(({ id }) => id !== entry.id);
		this.#removed = entry;
	}
	undo() {
		if (this.#removed) this.#put(restoreEntry(this.#removed.id));
	}

	#put(entry: Entry | undefined) {
		this.#removed = undefined;
		if (!entry) return;
		const others = (this.#entries ?? []).filter(({ id }) => id !== entry.id);
		const after = others.findIndex(({ startedAt }) => startedAt > entry.startedAt);
		others.splice(after < 0 ? others.length : after, 0, entry);
		this.#entries = others;
	}
}
