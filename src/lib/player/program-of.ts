import type { Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import type { Timeline } from '$lib/timeline/types.ts';
import type { Program } from './program.ts';
import { resumeIn } from './resume-in.ts';
import type { ResumePoint } from './resume-point.ts';

const compiled = new WeakMap<Routine, Timeline>();

/** Compiled once: the track is prepared with it, and the tap on Start finds it ready. */
function timelineOf(routine: Routine): Timeline {
	const timeline = compiled.get(routine) ?? compile(routine);
	compiled.set(routine, timeline);
	return timeline;
}

/** The routine as it is played: from its first second, or from where it was left. */
export const programOf = (routine: Routine, from?: ResumePoint): Program =>
	from ? { ...resumeIn(routine, from), evening: from.evening } : { timeline: timelineOf(routine) };
