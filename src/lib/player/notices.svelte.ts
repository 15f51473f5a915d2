interface Notice {
	readonly says: string;
	/** What a tap may bring after all. */
	readonly mends?: 'sound' | 'voice';
}

/** What a device can fail to give a session. */
export const missing = {
	'sound-refused': {
		says: 'There is no sound yet. The words here guide you.',
		mends: 'sound'
	},
	'sound-broken': {
		says: 'No sound can be made here. The words here guide you.',
		mends: 'sound'
	},
	voice: { says: 'The voice is not on this device yet. Soft tones guide you.', mends: 'voice' },
	storage: { says: 'This browser keeps nothing. If you close it, your place is lost.' },
	screen: { says: 'Your screen may go dark. A touch brings it back.' },
	elsewhere: { says: 'Another window plays now. Tap Resume to play here.' },
	'lock-screen': { says: 'The buttons on your lock screen will not work here.' }
} as const satisfies Record<string, Notice>;

export type Missing = keyof typeof missing;

/** What this device would not do for this session; each is told once, until it is over. */
export class Notices {
	#shown = $state.raw<readonly Missing[]>([]);
	#told: readonly Missing[] = [];

	get shown() {
		return this.#shown;
	}
	/** What a tap may mend of what is shown; without sound there is no voice either. */
	get mendable(): 'sound' | 'voice' | undefined {
		const mends = this.#shown.map((what): Notice => missing[what]).map((notice) => notice.mends);
		return mends.includes('sound') ? 'sound' : mends.find((mended) => mended === 'voice');
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
	/** Read, and put away. */
	dismissAll() {
		this.#shown = [];
	}
}

export const notices = new Notices();
