import type { FigureFile } from '$lib/routine/types.ts';
import type { Keyframe } from './body/keyframe.ts';
import type { Shape } from './drawing/shape.ts';

/** A figure ready to be drawn: made once when the app is built, so that no page need know the file. */
export interface Figure extends Pick<FigureFile, 'alt' | 'view' | 'motion' | 'highlighted'> {
	readonly keyframes: readonly [Keyframe, Keyframe];
	/** What moves with the body; all else around is drawn already. */
	readonly props: Pick<FigureFile['props'], 'cover' | 'towel' | 'pack' | 'breath'>;
	readonly scenery: readonly Shape[];
	/** What lies between the two legs. */
	readonly between: readonly Shape[];
	readonly signs: readonly Shape[];
}
export type Motion = Figure['motion'];
