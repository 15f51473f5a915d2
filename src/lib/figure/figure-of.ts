import type { FigureFile, PoseFile } from '$lib/routine/types.ts';
import type { Figure } from './figure.ts';
import type { ArmPose, BodySide, Keyframe, LegPose } from './body/keyframe.ts';
import type { Palette } from './drawing/palette.ts';
import { betweenOf, sceneryOf } from './drawing/scenery.ts';
import { signsOf } from './drawing/signs.ts';

const HANDS = {
	rest: { curl: 28, reach: 4.2, thumb: 34 },
	palm: { curl: 4, reach: 4.2, thumb: 4 },
	grip: { curl: 125, reach: 4.4, thumb: 34 }
};

type LegFile = NonNullable<NonNullable<PoseFile['legs']>['near']>;
type ArmFile = NonNullable<NonNullable<PoseFile['arms']>['near']>;

function legPose(file: LegFile): LegPose {
	const { heel, ball, lie, pitch = 0, hip = 0, knee = 0, ankle = 0, toes = 0 } = file;
	const numbers = { pitch, hip, knee, ankle, toes, turn: 0 };
	if (heel) return { ...numbers, foot: { part: 'heel', at: heel } };
	if (ball) return { ...numbers, foot: { part: 'ball', at: ball } };
	return lie ? { ...numbers, foot: { part: 'lie', at: lie } } : numbers;
}

function armPose({ at, on, hold = 'rest', ...file }: ArmFile): ArmPose {
	const target = at ?? on;
	const { curl, reach, thumb } = HANDS[hold];
	const side = file.thumb === 'down' ? -1 : 1;
	return {
		angle: file.angle ?? 0,
		aimed: file.angle !== undefined,
		curl: (file.curl ?? curl) * side,
		thumb: thumb * side,
		reach,
		shoulder: file.shoulder ?? 0,
		elbow: file.elbow ?? 8,
		hand: target === undefined ? undefined : { from: target, to: target, share: 0 },
		off: [0, 0]
	};
}

const changed = ({ at, on, ...start }: ArmFile = {}, end: ArmFile = {}): ArmFile =>
	end.at || end.on ? { ...start, ...end } : { at, on, ...start, ...end };

function keyframe(pose: PoseFile): Keyframe {
	const { stand } = pose;
	return {
		lean: pose.lean ?? 0,
		curl: pose.curl ?? 0,
		neck: pose.neck ?? 0,
		nod: pose.nod ?? 0,
		breath: pose.breath ?? 0,
		cover: pose.cover ?? 0,
		hip: pose.hip ?? [0, 53],
		stand: stand && {
			leg: stand.leg ?? 'near',
			heel: stand.heel ?? [0, 0],
			ankle: stand.ankle ?? 0,
			knee: stand.knee ?? 0
		},
		legs: { near: legPose(pose.legs?.near ?? {}), far: legPose(pose.legs?.far ?? {}) },
		arms: { near: armPose(pose.arms?.near ?? {}), far: armPose(pose.arms?.far ?? {}) }
	};
}

/** The arms on their way from one picture to the other: a hand goes from what it is at to what it will be at. */
function reaching(pose: Keyframe, from: Keyframe, to: Keyframe, share: number): Keyframe {
	const arm = (side: BodySide): ArmPose => {
		const [start, end] = [from.arms[side].hand, to.arms[side].hand];
		return { ...pose.arms[side], hand: start && end && { from: start.from, to: end.to, share } };
	};
	return { ...pose, arms: { near: arm('near'), far: arm('far') } };
}

/** The first picture, and the last: that is the first with what `end` changes. */
function keyframesOf({ start, end }: FigureFile): readonly [Keyframe, Keyframe] {
	const last = {
		...start,
		...end,
		stand: (start.stand ?? end.stand) && { ...start.stand, ...end.stand },
		legs: {
			near: { ...start.legs?.near, ...end.legs?.near },
			far: { ...start.legs?.far, ...end.legs?.far }
		},
		arms: {
			near: changed(start.arms?.near, end.arms?.near),
			far: changed(start.arms?.far, end.arms?.far)
		}
	};
	const [from, to] = [keyframe(start), keyframe(last)];
	return [reaching(from, from, to, 0), reaching(to, from, to, 1)];
}

/** What is drawn of an exercise's file. */
export function figureOf(file: FigureFile, palette: Palette): Figure {
	const { alt, view, motion, highlighted } = file;
	const { cover, towel, pack, breath } = file.props;
	const keyframes = keyframesOf(file);
	return {
		alt,
		view,
		motion,
		highlighted,
		keyframes,
		props: { cover, towel, pack, breath },
		scenery: sceneryOf(file, palette),
		between: betweenOf(file, palette),
		signs: signsOf(file, keyframes, palette)
	};
}
