import { Disk } from '$lib/disk.ts';
import { checkedPlace, keptPlace, PLACE_KEY, type Place } from './place.ts';

const disk = new Disk('place');

export const keepOnDisk = (place: unknown) => void disk.put(PLACE_KEY, place ?? null);

/** The same after a crash: what reached the disk, where that is newer. */
export async function newestPlace(): Promise<Place | undefined> {
	const [here, onDisk] = [keptPlace(), checkedPlace(await disk.get(PLACE_KEY))];
	return (onDisk?.since ?? 0) > (here?.since ?? 0) ? onDisk : here;
}
