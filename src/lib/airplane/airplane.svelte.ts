import { sound } from '$lib/choices/sound.svelte.ts';
import { lookAtFiles, mendFiles, withoutNetwork, type AppFiles } from '$lib/device/app-files.ts';
import { keepForGood, promisedToKeep } from '$lib/device/disk.ts';
import { sample } from '$lib/player/evening.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import { keptPack, packOf, keepingOf } from '$lib/voice/pack.ts';
import { playThrough } from './play-through.ts';
import { verdictOf, type Played, type Verdict } from './verdict.ts';

/** What is being done; undefined where nothing is. */
type Doing = 'looking' | 'playing' | 'mending' | undefined;

const voiceWanted = () => sound.options.says !== 'nothing';
/** Whether the device has the chosen voice, byte by byte as it was made. */
async function voiceIsWhole(): Promise<boolean> {
	if (sound.silent || !voiceWanted()) return true;
	const { voice } = sound.options;
	return (await keepingOf(voice)) === 'kept' && (await keptPack(voice)) !== undefined;
}

/** Tests whether this device has all that an evening needs: a sample is played with the network cut off. */
export class AirplaneTest {
	#doing = $state<Doing>();
	#verdict = $state.raw<Verdict>();
	/** Whether mending, or asking the browser, left the verdict as it was. */
	#helpless = $state(false);

	get doing() {
		return this.#doing;
	}
	get verdict() {
		return this.#verdict;
	}
	get helpless() {
		return this.#helpless;
	}

	/** Runs the test; `timeline` is what is played. Call it in a tap. */
	async run(timeline: Timeline, look: () => Promise<AppFiles | undefined> = lookAtFiles) {
		if (this.#doing) return;
		this.#doing = 'looking';
		this.#helpless = false;
		const play = (): Promise<Played> => {
			this.#doing = 'playing';
			return sound.silent
				? Promise.resolve('silence')
				: playThrough(sample, timeline, voiceWanted());
		};
		try {
			this.#verdict = await verdictOf({
				files: look,
				voice: voiceIsWhole,
				play: () => withoutNetwork(play),
				promised: promisedToKeep
			});
		} finally {
			this.#doing = undefined;
		}
	}

	/** Fetches what is missing or damaged, and tests again. Call it in a tap. */
	async mend(timeline: Timeline) {
		if (this.#doing) return;
		const before = this.#verdict?.is;
		this.#doing = 'mending';
		const files = await mendFiles();
		if (before === 'voice')
			await packOf(sound.options.voice).catch((error) => console.warn('No voice:', error));
		this.#doing = undefined;
		await this.run(timeline, async () => files);
		this.#helpless = this.#verdict?.is === before;
	}

	/** Asks the browser for its promise. Call it in a tap. */
	async askToKeep() {
		if (this.#verdict?.is !== 'unpromised') return;
		const promised = await keepForGood();
		if (promised) this.#verdict = { ...this.#verdict, is: 'ready' };
		this.#helpless = !promised;
	}
}
