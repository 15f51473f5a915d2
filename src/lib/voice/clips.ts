import { manifestOf } from './manifest.ts';
import { keptPack, packOf } from './pack.ts';
import { NO_CLIPS, type Clip, type ClipPlace, type Clips, type VoiceName } from './types.ts';

/** Of all clips and tracks, in samples a second: then nothing is resampled. */
const RATE = 24_000;

/** An offline context needs no tap and plays nothing; it decodes off the main thread. */
const decoder = () => new OfflineAudioContext(1, 1, RATE);

async function decoded(context: BaseAudioContext, bytes: ArrayBuffer, place: ClipPlace) {
	const audio = await context.decodeAudioData(bytes);
	const { sentence, duration, loudness } = place;
	const clip: Clip = { samples: audio.getChannelData(0).slice(), duration, loudness };
	return [sentence, clip] as const;
}

/**
 * The clips of those sentences that the voice can say. `kept` never waits for the network, and gives
 * none where the voice is not on this device.
 */
export async function clipsOf(
	voice: VoiceName,
	sentences: ReadonlySet<string>,
	from: 'kept' | 'network'
): Promise<Clips> {
	const pack = await (from === 'kept' ? keptPack(voice) : packOf(voice));
	if (!pack) return NO_CLIPS;
	const { clips } = await manifestOf(voice);
	const context = decoder();
	const wanted = clips.filter(({ sentence }) => sentences.has(sentence));
	const cut = ({ from, to }: ClipPlace) => pack.slice(from, to);
	return new Map(await Promise.all(wanted.map((place) => decoded(context, cut(place), place))));
}
