const going = new Set<Promise<unknown>>();

/** Work that somebody waits for: what nobody waits for lets it pass. */
export function inFront<T>(work: Promise<T>): Promise<T> {
	going.add(work);
	const end = () => void going.delete(work);
	work.then(end, end);
	return work;
}

/** Settles when nobody waits for any. */
export async function nobodyWaits(): Promise<void> {
	while (going.size) await Promise.allSettled(going);
}
