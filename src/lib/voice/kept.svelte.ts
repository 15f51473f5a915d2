import { isKept, packOf } from './pack.ts';
import { VOICES, type VoiceName } from './types.ts';

export type Keeping = 'unknown' | 'kept' | 'coming' | 'missing';

/** Which voices are on this device, for those who look. */
class KeptVoices {
	#state = $state.raw<Partial<Record<VoiceName, Keeping>>>({});

	stateOf(voice: VoiceName): Keeping {
		return this.#state[voice] ?? 'unknown';
	}
	#set(voice: VoiceName, state: Keeping) {
		this.#state = { ...this.#state, [voice]: state };
	}

	/** Looks, and fetches nothing. */
	async look() {
		for (const voice of VOICES)
			if (this.stateOf(voice) !== 'coming')
				this.#set(voice, (await isKept(voice)) ? 'kept' : 'missing');
	}

	/** Has it here from now on, if there is a network; never rejects. */
	async keep(voice: VoiceName) {
		try {
			if (!(await isKept(voice))) {
				this.#set(voice, 'coming');
				await packOf(voice);
			}
			this.#set(voice, (await isKept(voice)) ? 'kept' : 'missing');
		} catch (error) {
			console.warn('The voice could not be fetched:', error);
			this.#set(voice, 'missing');
		}
	}
}

export const keptVoices = new KeptVoices();
