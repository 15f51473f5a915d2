import type { Side } from '$lib/routine/types.ts';
import type { Said } from '$lib/timeline/types.ts';
import { cautions } from './health/cautions.ts';

type Part<Kind extends Said['kind']> = Extract<Said, { kind: Kind }>;

const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
const sentence = (text: string | undefined) => (!text || /[.!?]$/.test(text) ? text : `${text}.`);

const firstLeg: Record<Side, string> = { left: 'Left leg first.', right: 'Right leg first.' };
const otherLeg: Record<Side, string> = {
	left: 'Now change to your left leg.',
	right: 'Now change to your right leg.'
};

/** What a voice says beside the lines of the routine files. A sentence here is a clip of the voice. */
export const spoken = {
	step: ({ caution, name, opening, firstLeg: leg, instruction, line }: Part<'step'>) =>
		joined(
			caution && cautions[caution],
			opening ?? sentence(name),
			leg && firstLeg[leg],
			sentence(instruction),
			line
		),
	otherLeg: ({ leg, line }: Part<'otherLeg'>) => joined(otherLeg[leg], line),
	rest: (left: number) =>
		joined('Rest.', left > 2 ? 'Then again.' : left === 2 ? 'Then two more.' : 'Then once more.'),
	allDone: 'That was the last part, so sleep well.'
};
