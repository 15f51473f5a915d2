import { LENGTHS, WIDTHS, type Widths } from '../body/measures.ts';
import type { Skeleton } from '../body/skeleton.ts';
import { inFrame, mix, mixPoints, polar, type Point } from '../geometry.ts';
import { cut } from './limbs.ts';
import { bone, capsule, open, type Outline } from './outline.ts';
import { bare, put } from './part.ts';

/** Drawn in the head's frame: along its axis from the chin up, and across to the back. */
const HEAD_OUTLINE: readonly Point[] = [
	[10.5, -0.4],
	[9.8, -3.4],
	[7.7, -5.2],
	[5.6, -5.5],
	[4.5, -5.5],
	[2.4, -7.6],
	[2.0, -5.5],
	[0.8, -6.1],
	[-0.2, -5.1],
	[-1.7, -5.8],
	[-2.8, -4.3],
	[-1.7, -1.6],
	[-1.2, 1.5],
	[0.6, 4.1],
	[3.6, 5.4],
	[7, 5.2],
	[9.6, 3]
];
const HAIR_OUTLINE: readonly Point[] = [
	[9.3, -4.4],
	[10.9, -2.4],
	[11.4, 0.6],
	[10, 4],
	[6.9, 6],
	[3.4, 6.1],
	[0.1, 4.8],
	[-0.4, 3.2],
	[1.6, 2.2],
	[2.3, 0.4],
	[4.6, -0.2],
	[6.9, -1.6],
	[7.9, -3.4]
];
/** Above this share of the spine the shirt begins, below it the shorts end. */
const WAIST = 0.21;

/** A place at a share of the spine, and the direction of the trunk there. */
export function spineAt({ spine, hip, pelvis, chest }: Skeleton, share: number) {
	const within = Math.min(1, Math.max(0, share));
	const along = mix(pelvis, chest, within);
	const place = within * (spine.length - 1);
	const below = Math.floor(place);
	const [from = hip, to = from] = [spine[below], spine[below + 1]];
	// beyond its ends it goes straight on
	const beyond = (share - within) * LENGTHS.spine;
	return { at: polar(mixPoints(from, to, place - below), along, beyond), along };
}

/** Breath widens the belly most, the chest a little; only to the front. */
const breathing = (share: number, breath: number) =>
	breath * 2.4 * Math.exp(-(((share - 0.48) / 0.26) ** 2));

function trunkOutline(body: Skeleton, widths: Widths): Outline {
	const back: Point[] = [];
	const front = widths.map(([share, behind, ahead]) => {
		const { at, along } = spineAt(body, share);
		back.unshift(inFrame(at, along, [0, behind]));
		return inFrame(at, along, [0, -ahead - breathing(share, body.breath)]);
	});
	return [...front, ...back];
}

const SHORTS = cut(WIDTHS.trunk, -0.18, WAIST, -0.3);

/** The trunk bends, and so is drawn anew. */
export const trunkOutlines = (body: Skeleton) => ({
	shirt: trunkOutline(body, WIDTHS.trunk),
	shorts: trunkOutline(body, SHORTS)
});

const HEAD = bare(HEAD_OUTLINE);
const NECK = bare(bone(LENGTHS.neck, WIDTHS.neck, [0.3, 0.3]));
const HAIR = bare(HAIR_OUTLINE);
const EAR = bare(capsule(1.5, 0.75, 1));
export const EYE = open([
	[4.5, -3.1],
	[4.1, -3.9],
	[4.3, -4.7]
]);

export const headParts = ({ neck, neckBone, head, headBone }: Skeleton) => ({
	neck: put(NECK, neck, neckBone),
	head: put(HEAD, head, headBone),
	hair: put(HAIR, head, headBone),
	ear: put(EAR, inFrame(head, headBone, [2.2, 0.9]), headBone + 8)
});
