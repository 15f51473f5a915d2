import { eachTimeSeen } from '$lib/device/each-time-seen.ts';
import { zoneHere } from '$lib/device/zone.ts';
import {
	changeEntry,
	entries,
	entryOf,
	followEntries,
	removeEntry,
	restoreEntry,
	whenKept,
	type CrampEntry,
	type Entry
} from './entries.ts';
import { checkDraft, type Problem } from './check-draft.ts';
import { dateIn, draftOf, newDraft, todayIn, type Draft } from './draft.ts';
import { latestNight } from './known.ts';
import { lastNight, nightOf, type Night } from './night.ts';
import { quietNight } from './quiet.ts';

/** What can be put back. */
interface Removed {
	readonly entry: Entry;
	/** Another window did it, or a copy that was taken in, while it was changed here. */
	readonly elsewhere: boolean;
}

/** The diary as a page shows it: read once, and then changed entry by entry. */
export class Diary {
	#entries = $state.raw<readonly Entry[]>();
	#removed = $state.raw<Removed>();
	#now = $state(Date.now());
	#changing = false;
	/** Counts the changes made here: what began to be read before the last one is out of date. */
	#turn = 0;
	/** Forms that were left unsaved, by the id of their cramp, or by the night of a new one. */
	#begun: Readonly<Record<string, Draft | undefined>> = {};
	readonly zone = zoneHere();

	/** The oldest first; undefined until they are read. */
	get entries(): readonly Entry[] | undefined {
		return this.#entries;
	}
	/** The last one that was taken out, until something else is done. */
	get removed(): Removed | undefined {
		return this.#removed;
	}
	/** The night that it is now; from noon on the one that comes. */
	get tonight(): Night {
		return nightOf(this.#now, this.zone);
	}

	/** The last one in the calendar. */
	get latest(): Night {
		return latestNight(this.#entries ?? [], this.tonight, this.#now);
	}

	/** The one that was over at five this morning; by night there is none to speak of. */
	get lastNight(): Night | undefined {
		return lastNight(this.#now, this.zone);
	}

	/** Reads it now, and when another window may have changed it. Returns a way to stop. */
	follow(): () => void {
		const read = async () => {
			// `#put` itself puts in what is changed here
			if (this.#changing) return;
			const turn = this.#turn;
			const found = await entries();
			if (turn !== this.#turn) return void read();
			this.#entries = found;
		};
		void read();
		const stops = [followEntries(() => void read()), eachTimeSeen(() => (this.#now = Date.now()))];
		return () => stops.forEach((stop) => stop());
	}

	/** What is in the form of this cramp, or of a new one in this night; as it was left, where it was left unsaved. */
	draft(night: Night, cramp?: CrampEntry): Draft {
		const fresh = () =>
			cramp ? draftOf(cramp, this.zone) : newDraft(night, Date.now(), this.zone);
		return this.#begun[cramp?.id ?? night] ?? fresh();
	}
	/** Remembers what is in a form until it is saved; undefined forgets it. */
	begin(draft: Draft | undefined, night: Night, cramp?: CrampEntry) {
		this.#begun = { ...this.#begun, [cramp?.id ?? night]: draft };
	}
	/** The date of that time in a night, by the clocks of its zone. */
	dateIn(night: Night, time: string, zone = this.zone): string {
		return dateIn(night, time, todayIn(Date.now(), zone));
	}
	/** Keeps what the form says, of a new cramp or of this one; or returns what is wrong with it. */
	keep(draft: Draft, cramp?: CrampEntry): Problem | undefined {
		const now = Date.now();
		const checked = checkDraft(draft, now, this.zone, cramp);
		if ('problem' in checked) return checked.problem;
		// no clock tells two of them apart: it may be set back between them, or stand still
		const id = `by-hand-${now}-${Math.random().toString(36).slice(2)}`;
		const written = { kind: 'cramp', id, byHand: true } as const;
		// who has seen the form is not asked once more
		const change = { ...checked.change, asked: true };
		const whole = cramp ? { ...change, id: cramp.id } : { ...written, ...change };
		this.#put(() => changeEntry(whole));
		if (cramp) void this.#lookFor(cramp);
	}

	/** Where it was deleted elsewhere meanwhile it can be put back, with what was written here. */
	async #lookFor(changed: CrampEntry) {
		await whenKept();
		if (this.#removed || entryOf(changed.id)) return;
		this.#removed = { entry: changed, elsewhere: true };
	}

	/** No cramp in this night. */
	quiet(night: Night) {
		this.#put(() => quietNight(night));
	}

	remove(entry: Entry) {
		this.#put(() => removeEntry(entry.id));
		this.#entries = this.#entries?.filter(({ id }) => id !== entry.id);
		this.#removed = { entry, elsewhere: false };
	}
	undo() {
		const removed = this.#removed;
		if (removed) this.#put(() => restoreEntry(removed.entry.id));
	}

	/** Changes what is kept, and puts the entry where it belongs among the others. */
	#put(change: () => Entry | undefined | void) {
		this.#changing = true;
		this.#turn++;
		const entry = change();
		this.#changing = false;
		this.#removed = undefined;
		if (!entry) return;
		const others = (this.#entries ?? []).filter(({ id }) => id !== entry.id);
		const after = others.findIndex(({ startedAt }) => startedAt > entry.startedAt);
		others.splice(after < 0 ? others.length : after, 0, entry);
		this.#entries = others;
	}
}
