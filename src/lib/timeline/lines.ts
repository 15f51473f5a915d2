import { isSelectable } from '$lib/routine/kinds.ts';
import type { Caution, Lines, Routine } from '$lib/routine/types.ts';
import type { Cue, Said, Segment } from './types.ts';

type Saying = Pick<Cue, 'say' | 'names'>;

const line = (text: string | undefined): Said | undefined =>
	text === undefined ? undefined : { kind: 'line', line: text };

/** Undefined where it would say nothing. */
function step(parts: Omit<Extract<Said, { kind: 'step' }>, 'kind'>): Said | undefined {
	const any = Object.values(parts).some((part) => part !== undefined);
	return any ? { kind: 'step', ...parts } : undefined;
}

/** In a cramp and after it everything is said, even if only names are wanted, and what to do comes first. */
const urgent = (routine: Routine) => !isSelectable(routine);

/** What a routine's moments say: the files' lines, and the names, sides and rests that need no line. */
export const saidIn = (routine: Routine) => {
	const said = (say: Said | undefined, names?: Said): Saying =>
		urgent(routine) ? { say, names: say } : { say, names };

	return {
		/** Time to get ready: name and leg first, since they are what sets this step apart. */
		ready(
			{ exercise: { name, instruction }, side: firstLeg }: Segment,
			{ ready }: Lines,
			caution?: Caution
		): Saying {
			if (ready !== undefined) {
				const opened = step({ caution, opening: ready, firstLeg });
				return said(opened, opened);
			}
			return said(
				step({ caution, name, firstLeg, instruction }),
				step({ caution, name, firstLeg })
			);
		},
		/** A step that begins without time to get ready: in a cramp with what to do, at once. */
		begin({ exercise, side: firstLeg }: Segment, { start }: Lines, caution?: Caution): Saying {
			const name = urgent(routine) ? undefined : exercise.name;
			return said(
				step({ caution, name, firstLeg, line: start }),
				step({ caution, name, firstLeg })
			);
		},
		swap({ side: leg }: Segment, start?: string): Saying {
			if (!leg) return said(line(start));
			return said({ kind: 'otherLeg', leg, line: start }, { kind: 'otherLeg', leg });
		},
		rest: (left: number): Saying => said({ kind: 'rest', left }),
		line: (text: string | undefined): Saying => said(line(text)),
		finish({ finish }: Lines): Saying {
			const asleep = routine.kind === 'bedtime';
			const last = line(finish) ?? (asleep ? { kind: 'allDone' } : undefined);
			return said(last, last);
		}
	};
};
