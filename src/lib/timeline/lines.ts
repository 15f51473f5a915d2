import type { Lines, Routine, Side } from '$lib/routine/types.ts';
import type { Segment } from './types.ts';

/** All that is said at a moment, and what of it remains for those who want names only. */
export interface Said {
	readonly say?: string;
	readonly names?: string;
}

const joined = (...parts: readonly (string | undefined)[]) =>
	parts.filter(Boolean).join(' ') || undefined;

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

const FIRST = { left: 'Left leg first.', right: 'Right leg first.' } satisfies Record<Side, string>;
const OTHER = {
	left: 'Other leg now, the left one.',
	right: 'Other leg now, the right one.'
} satisfies Record<Side, string>;

const firstLeg = ({ side }: Segment) => side && FIRST[side];
const otherLeg = ({ side }: Segment) => side && OTHER[side];

/** Someone in a cramp, or just out of it, is told all there is, and what to do before what it is called. */
const urgent = ({ kind }: Routine) => kind !== 'bedtime';

/** What a routine's moments say: the files' lines, and the names, sides and rests that need no line. */
export const saidIn = (routine: Routine) => {
	const said = (say: string | undefined, names?: string): Said =>
		urgent(routine) ? { say, names: say } : { say, names };

	return {
		/** Time to get ready: name and leg first, since they are what sets this step apart. */
		ready(segment: Segment, { ready }: Lines): Said {
			const { name, instruction } = segment.exercise;
			const names = joined(ready ?? sentence(name), firstLeg(segment));
			return said(joined(names, ready ? undefined : sentence(instruction)), names);
		},
		/** A step that begins without time to get ready: in a cramp with what to do, at once. */
		begin(segment: Segment, { start }: Lines): Said {
			const name = urgent(routine) ? undefined : sentence(segment.exercise.name);
			const names = joined(name, firstLeg(segment));
			return said(joined(names, start), names);
		},
		swap(segment: Segment, start?: string): Said {
			const names = otherLeg(segment);
			return said(joined(names, start), names);
		},
		rest(left: number): Said {
			const then = left > 2 ? 'Then again.' : left === 2 ? 'Then two more.' : 'Then once more.';
			return said(joined('Rest.', then));
		},
		line: (say: string | undefined): Said => said(say),
		finish({ finish }: Lines): Said {
			const last = finish ?? (routine.kind === 'bedtime' ? 'All done. Sleep well.' : undefined);
			return said(last, last);
		}
	};
};
