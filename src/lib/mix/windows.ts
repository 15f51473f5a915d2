/** Samples of a track, [from, to). */
export interface SampleRange {
	readonly from: number;
	readonly to: number;
}

/** Ranges that touch become one, cut at `end`; the last one reaches from `fadeFrom` to `end`. */
export function windowsOf(
	ranges: readonly SampleRange[],
	fadeFrom: number,
	end: number
): SampleRange[] {
	const windows: SampleRange[] = [];
	const sorted = [...ranges, { from: fadeFrom, to: end }].sort((a, b) => a.from - b.from);
	for (const { from, to } of sorted) {
		const last = windows.at(-1);
		const next = { from, to: Math.min(end, to) };
		if (last && from <= last.to)
			windows[windows.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
		else windows.push(next);
	}
	return windows;
}
