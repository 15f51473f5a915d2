import type { FigureFile } from '$lib/routine/types.ts';
import type { Keyframe } from './body/keyframe.ts';
import type { Shape } from './drawing/shape.ts';

/** A figure ready to be drawn, made from the exercise's file when the app is built. */
export interface Figure extends Pick<FigureFile, 'alt' | 'view' | 'motion' | 'highlighted'> {
	readonly keyframes: readonly [Keyframe, Keyframe];
	/** Props that move with the body; all others are already shapes of the scenery. */
	readonly props: Pick<FigureFile['props'], 'cover' | 'towel' | 'pack' | 'breath'>;
	readonly scenery: readonly Shape[];
	/** What lies between the two legs. */
	readonly between: readonly Shape[];
	readonly signs: readonly Shape[];
}
export type Motion = Figure['motion'];
