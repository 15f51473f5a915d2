import { packOf, keepingOf } from './pack.ts';
import { VOICES, type VoiceName } from './types.ts';

/** `kept` on the device; `held` in memory until the page closes, where the device keeps nothing. */
export type Keeping = 'unknown' | 'kept' | 'held' | 'coming' | 'missing';

/** Which voices are on this device, as reactive state. */
class KeptVoices {
	#state = $state.raw<Partial<Record<VoiceName, Keeping>>>({});

	stateOf(voice: VoiceName): Keeping {
		return this.#state[voice] ?? 'unknown';
	}
	#set(voice: VoiceName, state: Keeping) {
		this.#state = { ...this.#state, [voice]: state };
	}

	/** Brings the state up to date, and fetches nothing; never rejects. */
	async look() {
		for (const voice of VOICES) {
			if (this.stateOf(voice) === 'coming') continue;
			const place = await keepingOf(voice).catch((): Keeping => 'missing');
			if (this.stateOf(voice) !== 'coming') this.#set(voice, place);
		}
	}

	/** Fetches the voice and keeps it, unless it is here; never rejects. */
	async keep(voice: VoiceName) {
		try {
			if ((await keepingOf(voice)) === 'missing') {
				this.#set(voice, 'coming');
				await packOf(voice);
			}
			this.#set(voice, await keepingOf(voice));
		} catch (error) {
			console.warn('The voice could not be fetched:', error);
			this.#set(voice, 'missing');
		}
	}
}

export const keptVoices = new KeptVoices();
