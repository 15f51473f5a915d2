import { Disk } from '$lib/device/disk.ts';
import { remove, write } from '$lib/device/storage.ts';
import { checkedResumePoint, keptResumePoint, RESUME_POINT_KEY } from './read-resume-point.ts';
import type { ResumePoint } from './resume-point.ts';

const disk = new Disk('place');

/** What is to be put next; only the last one asked for matters. */
let next: ResumePoint | null | undefined;
let putting = false;

/** A slow disk gets the newest point when it is ready, not all of them one after another. */
async function putOnDisk(point: ResumePoint | null) {
	next = point;
	if (putting) return;
	putting = true;
	while (next !== undefined) {
		const value = next;
		next = undefined;
		await disk.put(RESUME_POINT_KEY, value);
	}
	putting = false;
}

/** In localStorage at once, and on the disk, so that a killed browser still has it. */
export function putResumePoint(point: ResumePoint): void {
	write(RESUME_POINT_KEY, point);
	void putOnDisk(point);
}

export function forgetResumePoint(): void {
	remove(RESUME_POINT_KEY);
	void putOnDisk(null);
}

/** The point of tonight, also after a crash: what reached the disk, where that is newer. */
export async function newestResumePoint(): Promise<ResumePoint | undefined> {
	const [here, onDisk] = [keptResumePoint(), checkedResumePoint(await disk.get(RESUME_POINT_KEY))];
	const newest = (onDisk?.since ?? 0) > (here?.since ?? 0) ? onDisk : here;
	const now = Date.now();
	if (!newest || newest.since <= now) return newest;
	// the clock was set back: from now on it gets old as any other
	const dated = { ...newest, since: now };
	putResumePoint(dated);
	return dated;
}
