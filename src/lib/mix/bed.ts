import type { Seconds } from '$lib/routine/types.ts';
import { atLevel, looped, seeded } from './noise.ts';
import { makeRain } from './rain.ts';
import type { MixOptions } from './mix-options.ts';
import { RATE } from './sounds.ts';

/** dBFS RMS. Hardly heard, but enough that no browser takes the track for silent. */
const ROOM = -55;
const ROOM_LOOP: Seconds = 8;
const SEAM: Seconds = 0.5;
/** dBFS RMS; by ebur128 -50, -44 and -38 LUFS. */
const RAIN = { 'soft-rain': -52.5, rain: -46.5, 'strong-rain': -40.5 } as const;

/** What lies under a track: two loops, the longer a whole number of the shorter. */
export interface Bed {
	/** Sounds to the end. */
	readonly room: Float32Array;
	/** Fades out at the end. */
	readonly rain?: Float32Array;
}

function makeRoom(): Float32Array {
	const random = seeded(11);
	let low = 0;
	const noise = new Float32Array((ROOM_LOOP + SEAM) * RATE);
	for (let i = 0; i < noise.length; i++) noise[i] = low += 0.2 * (random() - 0.5 - low);
	return atLevel(looped(noise, ROOM_LOOP * RATE), ROOM);
}

let room: Float32Array | undefined;
let rain: Float32Array | undefined;

/** Whisper keeps rain at its softest; the room is not lowered, since it must be there. */
export function bedOf({ bed, whisper }: MixOptions): Bed {
	room ??= makeRoom();
	if (bed === 'room') return { room };
	rain ??= makeRain();
	return { room, rain: atLevel(rain, RAIN[whisper ? 'soft-rain' : bed]) };
}
