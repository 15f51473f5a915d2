/** Mulberry32: the same seed gives the same numbers from 0 to 1 everywhere. */
export function seeded(seed: number) {
	return () => {
		seed = (seed + 0x6d2b79f5) | 0;
		let t = Math.imul(seed ^ (seed >>> 15), seed | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A loop of `length` samples: its start fades in, at equal power, over what came after its end. */
export function looped(sound: Float32Array, length: number): Float32Array {
	const loop = sound.slice(0, length);
	const seam = sound.length - length;
	for (let i = 0; i < seam; i++) {
		const angle = (Math.PI / 2) * (i / seam);
		loop[i] = (sound[i] ?? 0) * Math.sin(angle) + (sound[length + i] ?? 0) * Math.cos(angle);
	}
	return loop;
}

/** Scaled to this level; dBFS RMS. */
export function atLevel(sound: Float32Array, decibels: number): Float32Array {
	const rms = Math.sqrt(sound.reduce((sum, value) => sum + value * value, 0) / sound.length);
	const gain = 10 ** (decibels / 20) / rms;
	return sound.map((value) => value * gain);
}
