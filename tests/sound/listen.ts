import type { Expected } from './expected.ts';

const WINDOW = 0.5;
/** How far around its place a sound is looked for: near first, and farther only where it is not there. */
const SEARCH = [0.03, 0.3];
/** A bowl is much like itself one wave later; only at its own place it is as like as this. */
const FOUND = 0.98;
/** Letters of a sound's name in a table. */
const NAME = 40;

/** Looks for parts of one recording in another by normalised cross-correlation. */
function searcher(track: Int16Array, sound: Int16Array) {
	const energy = new Float64Array(sound.length + 1);
	sound.forEach((value, i) => (energy[i + 1] = (energy[i] ?? 0) + value * value));

	function correlation(part: Int16Array, norm: number, at: number) {
		let dot = 0;
		for (let i = 0; i < part.length; i++) dot += (part[i] ?? 0) * (sound[at + i] ?? 0);
		const power = (energy[at + part.length] ?? 0) - (energy[at] ?? 0);
		return power > 0 ? dot / (norm * Math.sqrt(power)) : 0;
	}
	/** Where between `first` and `last` the `length` samples from `from` are heard. */
	return (from: number, length: number, first: number, last: number) => {
		const part = track.subarray(from, from + length);
		const norm = Math.sqrt(part.reduce((sum, value) => sum + value * value, 0));
		let best = { at: NaN, correlation: -1 };
		for (let at = Math.max(0, first); at <= Math.min(last, sound.length - length); at++) {
			const value = correlation(part, norm, at);
			if (value > best.correlation) best = { at, correlation: value };
		}
		return best;
	};
}

/** Each scheduled sound: by how many ms it was heard late, and how like itself it was. */
export function listen({ samples, rate, schedule }: Expected, heard: Int16Array) {
	const find = searcher(samples, heard);
	const window = WINDOW * rate;
	const starts = schedule.map(({ time }) => Math.round(time * rate));
	const first = starts[0] ?? 0;
	const begun = find(first, window, first, heard.length - samples.length + first).at - first;
	const found = starts.map((from) => {
		const length = Math.min(window, samples.length - from);
		const centre = from + begun;
		let best = { at: NaN, correlation: -1 };
		for (const reach of SEARCH)
			if (best.correlation < FOUND)
				best = find(from, length, centre - reach * rate, centre + reach * rate);
		return { offset: best.at - from, correlation: best.correlation };
	});
	const offsets = found.map(({ offset }) => offset).sort((a, b) => a - b);
	const median = offsets[offsets.length >> 1] ?? NaN;
	return schedule.map((sounding, i) => {
		const { offset, correlation } = found[i] ?? { offset: NaN, correlation: 0 };
		return { ...sounding, error: ((offset - median) / rate) * 1000, correlation };
	});
}

/** A line for each sound. */
export const table = (heard: ReturnType<typeof listen>) =>
	[
		`${'sound'.padEnd(NAME)} scheduled s   error ms   correlation`,
		...heard.map(({ sound, time, error, correlation }) => {
			const numbers = [time.toFixed(2), error.toFixed(2), correlation.toFixed(4)];
			const widths = [12, 11, 14];
			return (
				sound.slice(0, NAME).padEnd(NAME) +
				numbers.map((text, i) => text.padStart(widths[i] ?? 0)).join('')
			);
		})
	].join('\n');
