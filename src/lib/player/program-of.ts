import type { Routine } from '$lib/routine/types.ts';
import { compile } from '$lib/timeline/compile.ts';
import type { Program } from './program.ts';
import { resumeIn } from './resume-in.ts';
import type { ResumePoint } from './resume-point.ts';

/** The routine as it is played: from its first second, or from where it was left. */
export const programOf = (routine: Routine, from?: ResumePoint): Program =>
	from ? { ...resumeIn(routine, from), evening: from.evening } : { timeline: compile(routine) };
