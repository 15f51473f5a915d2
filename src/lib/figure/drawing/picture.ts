import type { Figure } from '../figure.ts';
import { poseAt } from '../body/pose-at.ts';
import { skeleton, type Skeleton } from '../body/skeleton.ts';
import type { Moment } from '../moment.ts';
import { coverShapes, packShapes, towelShapes } from './cloths.ts';
import { armParts, legParts, sleeveTop } from './limbs.ts';
import { muscleShape } from './muscles.ts';
import { closed, UNITS_PER } from './outline.ts';
import type { Light, Palette } from './palette.ts';
import { breathRing, floorMarks } from './marks.ts';
import { paths, type Placed } from './part.ts';
import type { Shape } from './shape.ts';
import { EYE, headParts, trunkOutlines } from './trunk.ts';

const rimOf = ({ rim }: Light, { rimWidth }: Palette) => ({ stroke: rim, width: rimWidth });

/** All rims first, then all fills over them: so bones melt into one body at any angle. */
const limb = (
	parts: readonly Placed[],
	rim: 'all' | 'edge',
	light: Light,
	cloth: string,
	palette: Palette
): Shape[] => [
	...paths(parts, rim, rimOf(light, palette)),
	...paths(parts, 'skin', { fill: light.skin }),
	...paths(parts, 'cloth', { fill: cloth })
];

const farLimbs = ({ arms, legs }: Skeleton, palette: Palette): Shape[] => [
	...limb(armParts(arms.far), 'all', palette.far, palette.far.shirt, palette),
	...limb(legParts(legs.far), 'all', palette.far, palette.far.shorts, palette)
];

/** Before the trunk a limb has a rim of its own, open where it grows out of it. */
const nearLimb = (parts: readonly Placed[], cloth: string, palette: Palette): Shape[] =>
	limb(parts, 'edge', palette.near, cloth, palette);

function trunkAndLeg(body: Skeleton, palette: Palette): Shape[] {
	const { near } = palette;
	const rim = rimOf(near, palette);
	const outlines = trunkOutlines(body);
	const [shirt, shorts] = [closed(outlines.shirt), closed(outlines.shorts)];
	const { neck, head, hair, ear } = headParts(body);
	const leg = legParts(body.legs.near);
	const sleeve = sleeveTop(body.arms.near);
	return [
		{ d: shirt, ...rim },
		...paths([neck, head, hair, sleeve, ...leg], 'all', rim),
		...paths([neck, head], 'skin', { fill: near.skin }),
		...paths([hair], 'skin', { fill: palette.hair }),
		...paths([ear], 'skin', { fill: near.skin }),
		{ d: EYE, transform: head.transform, stroke: palette.hair, width: 0.55 },
		{ d: shirt, fill: near.shirt },
		...paths([sleeve], 'skin', { fill: near.shirt }),
		{ d: shorts, fill: near.shorts },
		...nearLimb(leg, near.shorts, palette)
	];
}

function muscles({ highlighted, motion }: Figure, body: Skeleton, palette: Palette, share: number) {
	const opacity = motion.kind === 'hold' ? 0.25 + 0.75 * share : 0.85;
	return highlighted.flatMap((muscle): Shape[] => {
		const shape = muscleShape(muscle, body);
		const halo = palette.halo.map(([width, part]) => ({
			...shape,
			stroke: palette.glow,
			width,
			opacity: part * opacity
		}));
		return [...halo, { ...shape, fill: palette.muscle, opacity }];
	});
}

/** A figure at a moment, as paths from back to front. Pure. */
export function pictureOf(figure: Figure, moment: Moment, palette: Palette): readonly Shape[] {
	const body = skeleton(poseAt(figure, moment));
	const towel = towelShapes(figure, body, palette);
	return [
		...figure.scenery,
		...floorMarks(figure, palette, moment.turn),
		...breathRing(figure, body.breath, palette),
		...towel.behind,
		...farLimbs(body, palette),
		...figure.between,
		...trunkAndLeg(body, palette),
		...muscles(figure, body, palette, moment.share),
		...towel.before,
		...packShapes(figure, body, palette),
		...coverShapes(figure, body, palette),
		...nearLimb(armParts(body.arms.near), palette.near.shirt, palette),
		...figure.signs
	];
}

/** Height is five sixths of the width. */
export function viewBox({ view: [x, y, width] }: Figure): readonly number[] {
	const box = [x - width / 2, -(y + (width * 5) / 12), width, (width * 5) / 6];
	return box.map((value) => Math.round(value * UNITS_PER));
}

/** The other leg is this picture, mirrored. */
export const mirror = ({ view: [x] }: Figure): string =>
	`matrix(-1 0 0 1 ${Math.round(2 * x * UNITS_PER)} 0)`;
