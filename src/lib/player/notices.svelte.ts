/** What a device can fail to give a session. */
export const missing = {
	'sound-refused': 'There is no sound yet. The words here guide you.',
	'sound-broken': 'No sound can be made here. The words here guide you.',
	voice: 'The voice is not on this device yet. Soft tones guide you.',
	storage: 'This browser keeps nothing. If you close it, your place is lost.',
	screen: 'Your screen may go dark. A touch brings it back.',
	elsewhere: 'Another window plays now. Tap Resume to play here.',
	'lock-screen': 'The buttons on your lock screen will not work here.'
} as const;

export type Missing = keyof typeof missing;

/** What this device would not do; each is said once, until it is put away. */
class Notices {
	#shown = $state.raw<readonly Missing[]>([]);
	#said = new Set<Missing>();

	get shown() {
		return this.#shown;
	}
	tell(what: Missing) {
		if (this.#said.has(what)) return;
		this.#said.add(what);
		this.#shown = [...this.#shown, what];
	}
	dismiss() {
		this.#shown = [];
	}
	/** Puts all away, and lets these be said again. */
	forget(...what: readonly Missing[]) {
		for (const one of what) this.#said.delete(one);
		this.dismiss();
	}
}

export const notices = new Notices();
