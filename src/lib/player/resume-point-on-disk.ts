import { Disk } from '$lib/device/disk.ts';
import {
	checkedResumePoint,
	keptResumePoint,
	RESUME_POINT_KEY,
	type ResumePoint
} from './resume-point.ts';

const disk = new Disk('place');

export const keepOnDisk = (place: unknown) => void disk.put(RESUME_POINT_KEY, place ?? null);

/** The same after a crash: what reached the disk, where that is newer. */
export async function newestResumePoint(): Promise<ResumePoint | undefined> {
	const [here, onDisk] = [keptResumePoint(), checkedResumePoint(await disk.get(RESUME_POINT_KEY))];
	return (onDisk?.since ?? 0) > (here?.since ?? 0) ? onDisk : here;
}
