import type { Seconds } from '$lib/routine/types.ts';

/** Samples a second, mono, in all that is mixed. */
export const RATE = 24_000;

/** A struck bowl: partials as [ratio, share, decay in s], each a pair that beats slowly. */
const PARTIALS = [
	[1, 1, 2.2],
	[2.74, 0.5, 1.3],
	[5.18, 0.22, 0.7],
	[8.1, 0.1, 0.35]
] as const;

const samples = (length: Seconds) => new Float32Array(Math.round(length * RATE));

/** A raised cosine up over `attack`, and down to exactly 0 over the last `release`. */
function shaped(sound: Float32Array, attack: Seconds, release: Seconds): Float32Array {
	const last = sound.length - 1;
	const rise = (i: number, time: Seconds) =>
		i < time * RATE ? 0.5 - 0.5 * Math.cos((Math.PI * i) / (time * RATE)) : 1;
	return sound.map((value, i) => value * rise(i, attack) * rise(last - i, release));
}

/** Scaled so that its loudest 400 ms have the loudness `lufs` (flat weighting, right within 1 dB at these pitches). */
function levelled(sound: Float32Array, lufs: number): Float32Array {
	const window = 0.4 * RATE;
	let energy = 0;
	let loudest = 0;
	for (let i = 0; i < sound.length; i++) {
		const [value, gone] = [sound[i] ?? 0, i < window ? 0 : (sound[i - window] ?? 0)];
		energy += value * value - gone * gone;
		loudest = Math.max(loudest, energy);
	}
	const gain = 10 ** ((lufs + 0.691) / 20) / Math.sqrt(loudest / window);
	return sound.map((value) => value * gain);
}

function struck(pitch: number, length: Seconds, dullness: number): Float32Array {
	const sound = samples(length);
	for (const [ratio, share, decay] of PARTIALS)
		for (const detune of [-0.35, 0.35]) {
			const turn = (2 * Math.PI * (pitch * ratio + detune * ratio)) / RATE;
			const fall = Math.exp(-1 / (decay * RATE));
			const loud = share / ratio ** dullness;
			// each sample of a sine that falls follows from the two before it, ten times as fast
			const [one, two] = [2 * fall * Math.cos(turn), fall * fall];
			let last = -(loud / fall) * Math.sin(turn);
			let value = 0;
			for (let i = 0; i < sound.length; i++) {
				sound[i] = (sound[i] ?? 0) + value;
				const next = one * value - two * last;
				last = value;
				value = next;
			}
		}
	return sound;
}

/** One sound after another, `gap` seconds from start to start. */
function pair(first: Float32Array, second: Float32Array, gap: Seconds): Float32Array {
	const offset = Math.round(gap * RATE);
	const both = new Float32Array(Math.max(first.length, offset + second.length));
	both.set(first);
	second.forEach((value, i) => (both[offset + i] = (both[offset + i] ?? 0) + value));
	return both;
}

const bowl = (pitch: number, length: Seconds) => shaped(struck(pitch, length, 0), 0.025, 0.6);
const bell = (pitch: number, length: Seconds) => shaped(struck(pitch, length, 1), 0.012, 0.4);

const recipes = {
	/** Get ready: one soft bell. */
	ready: () => levelled(bell(392, 2.5), -28),
	/** Change legs: two bells, upwards. */
	swap: () => levelled(pair(bell(523, 1.2), bell(659, 2.2), 0.38), -27),
	/** Begin: the bowl. */
	begin: () => levelled(bowl(196, 5), -26),
	/** Begin again, or the other way: the bowl, shorter and lighter. */
	again: () => levelled(bowl(220, 2.4), -29),
	/** Rest: two bells, downwards. */
	rest: () => levelled(pair(bell(392, 1.2), bell(294, 2.4), 0.42), -29),
	/** One of the last three seconds. */
	tick: () => levelled(shaped(struck(440, 0.09, 3), 0.045, 0.045), -32),
	/** The end: it swells and goes, no chime. */
	done: () => levelled(shaped(struck(294, 7, 2), 1.6, 4.5), -29)
};

export type SoundName = keyof typeof recipes;

const made = new Map<string, Float32Array>();

/** A sound's samples, made once. It starts and ends at 0. */
export function soundOf(name: SoundName): Float32Array {
	const sound = made.get(name) ?? recipes[name]();
	made.set(name, sound);
	return sound;
}

/** Makes all of them now rather than when they are wanted. */
export function makeSounds(): void {
	for (const [name, make] of Object.entries(recipes)) if (!made.has(name)) made.set(name, make());
}
