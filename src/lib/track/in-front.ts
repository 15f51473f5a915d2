const going = new Set<Promise<unknown>>();

/** Marks work that a person waits for; `nobodyWaits` holds work in the background back until it is done. */
export function inFront<T>(work: Promise<T>): Promise<T> {
	going.add(work);
	const end = () => void going.delete(work);
	work.then(end, end);
	return work;
}

/** Resolves once no marked work is under way; never rejects. */
export async function nobodyWaits(): Promise<void> {
	while (going.size) await Promise.allSettled(going);
}
