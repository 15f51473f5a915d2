/** What a device can fail to give a session, and what a tap may bring after all. */
const mends = {
	'sound-refused': 'sound',
	'sound-broken': 'sound',
	voice: 'voice',
	storage: undefined,
	screen: undefined,
	elsewhere: undefined,
	'lock-screen': undefined
} as const;

export type Missing = keyof typeof mends;

/** What this device would not do for this session; each is told once, until it is over. */
export class Notices {
	#shown = $state.raw<readonly Missing[]>([]);
	#told: readonly Missing[] = [];

	get shown() {
		return this.#shown;
	}
	/** What a tap may mend of what is shown; without sound there is no voice either. */
	get mendable(): 'sound' | 'voice' | undefined {
		const mendable = this.#shown.map((what) => mends[what]);
		return mendable.find((what) => what === 'sound') ?? mendable.find(Boolean);
	}
	/** A session begins: nothing is known of what it will miss. */
	begin() {
		this.#told = [];
		this.#shown = [];
	}
	tell(what: Missing) {
		if (this.#told.includes(what)) return;
		this.#told = [...this.#told, what];
		this.#shown = [...this.#shown, what];
	}
	/** These are no longer so. They are told again if they happen again. */
	over(...what: readonly Missing[]) {
		this.#told = this.#told.filter((one) => !what.includes(one));
		this.#shown = this.#shown.filter((one) => !what.includes(one));
	}
	/** Hides all that are shown. They come again only if they are over and happen anew. */
	dismissAll() {
		this.#shown = [];
	}
}

export const notices = new Notices();
