import type { Lines, Routine } from '$lib/routine/types.ts';
import { compile } from './compile.ts';
import { segmentAt } from './query.ts';
import type { Cue, Said } from './types.ts';

/** A line of a step's file that is said at no moment of it. */
export interface Unsaid {
	/** Index into the routine's steps. */
	readonly step: number;
	readonly moment: keyof Lines;
	readonly line: string;
}

/** At which moments a line may be said: at its own, or at one that begins at the same instant. */
const saidAt = {
	ready: ['ready'],
	start: ['start', 'swap'],
	quarter: ['quarter', 'rep'],
	middle: ['middle', 'rep'],
	rep: ['rep'],
	end: ['end', 'rep'],
	finish: ['finish']
} satisfies Record<keyof Lines, readonly Cue['moment'][]>;

const linesOf = (said: Said | undefined): readonly unknown[] => (said ? Object.values(said) : []);

const MOMENTS = ['ready', 'start', 'quarter', 'middle', 'rep', 'end', 'finish'] as const;

/** The lines for which a step has no time, or no instant of their own. */
export function unsaid(routine: Routine): readonly Unsaid[] {
	const timeline = compile(routine);
	const cues = timeline.cues.map((cue) => ({ ...cue, step: segmentAt(timeline, cue.time).step }));
	return routine.steps.flatMap((own, step) =>
		MOMENTS.flatMap((moment): Unsaid[] => {
			const line = own.cues[moment];
			const moments: readonly Cue['moment'][] = saidAt[moment];
			const isSaid = ({ step: at, say, moment }: (typeof cues)[number]) =>
				at === step && moments.includes(moment) && linesOf(say).includes(line);
			return line && !cues.some(isSaid) ? [{ step, moment, line }] : [];
		})
	);
}
