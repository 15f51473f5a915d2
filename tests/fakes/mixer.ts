import { LEAD, TAIL } from '../../src/lib/speech/margins.ts';
import type { Timeline } from '../../src/lib/timeline/types.ts';
import { wavHeader } from '../../src/lib/mix/wav.ts';

/** Of each second of its tracks; all are silent. */
export const RATE = 24_000;
/** Silent samples of so many seconds, with what goes before them. */
export const bytesOf = (seconds: number) => 44 + 2 * Math.round(seconds * RATE);

/** A silent track, as long as a real one of a timeline of this duration. */
export function silentTrack(duration: number): Blob {
	const samples = Math.round((LEAD + duration + TAIL) * RATE);
	return new Blob([wavHeader(samples, RATE, 1), new Int16Array(samples)], { type: 'audio/wav' });
}

/** A worker that mixes nothing, at once. */
export class FakeMixer {
	/** How often a track was asked for. */
	static asked = 0;
	onmessage?: (event: { data: Blob | 'ready' }) => void;
	constructor() {
		queueMicrotask(() => this.onmessage?.({ data: 'ready' }));
	}
	postMessage([{ duration }]: readonly [Timeline, ...unknown[]]) {
		FakeMixer.asked++;
		queueMicrotask(() => this.onmessage?.({ data: silentTrack(duration) }));
	}
	terminate() {}
}

/** Decodes each clip into a second at full swing. */
export class FakeDecoder {
	decodeAudioData = async () => ({ getChannelData: () => new Float32Array(RATE).fill(1) });
}
