import type { Figure } from '../figure-of.ts';
import { poseAt } from '../body/pose-at.ts';
import { skeleton, type Skeleton } from '../body/skeleton.ts';
import type { Moment } from '../moment.ts';
import { coverShapes, packShapes, towelShapes } from './cloths.ts';
import { armOutlines, legOutlines, sleeveTop } from './limbs.ts';
import { muscleOutline } from './muscles.ts';
import { closed, FINE, open, type Outline } from './outline.ts';
import type { Light, Palette } from './palette.ts';
import { breathRing, floorMarks } from './marks.ts';
import type { Shape } from './shape.ts';
import { trunkOutlines } from './trunk.ts';

const all = (outlines: readonly Outline[]) => outlines.map(closed).join('');

/** All rims first, then all fills over them: so bones melt into one body at any angle. */
function rim(
	{ rim }: Light,
	{ rimWidth }: Palette,
	closedOnes: readonly Outline[],
	lines: readonly Outline[] = []
): Shape {
	return { d: all(closedOnes) + lines.map(open).join(''), stroke: rim, width: rimWidth };
}

function farLimbs(body: Skeleton, palette: Palette): Shape[] {
	return [armOutlines(body.arms.far), legOutlines(body.legs.far)].flatMap(({ skin, cloth }, i) => [
		rim(palette.far, palette, [...skin, ...cloth]),
		{ d: all(skin), fill: palette.far.skin },
		{ d: all(cloth), fill: i ? palette.far.shorts : palette.far.shirt }
	]);
}

function trunkAndLeg(body: Skeleton, palette: Palette): Shape[] {
	const { near } = palette;
	const { shirt, shorts, neck, head, hair, ear, eye } = trunkOutlines(body);
	const leg = legOutlines(body.legs.near);
	const sleeve = sleeveTop(body.arms.near);
	return [
		rim(near, palette, [shirt, neck, head, hair, sleeve, ...leg.skin, ...leg.cloth]),
		{ d: all([neck, head]), fill: near.skin },
		{ d: all([hair]), fill: near.hair },
		{ d: all([ear]), fill: near.skin },
		{ d: open(eye), stroke: near.hair, width: 0.55 },
		{ d: all([shirt, sleeve]), fill: near.shirt },
		{ d: all([shorts]), fill: near.shorts },
		// where the leg is before the trunk it has a rim of its own, open at the hip
		rim(near, palette, leg.rim, leg.edges),
		{ d: all(leg.skin), fill: near.skin },
		{ d: all(leg.cloth), fill: near.shorts }
	];
}

function nearArm(body: Skeleton, palette: Palette): Shape[] {
	const { skin, cloth, rim: outlines, edges } = armOutlines(body.arms.near);
	return [
		rim(palette.near, palette, outlines, edges),
		{ d: all(skin), fill: palette.near.skin },
		{ d: all(cloth), fill: palette.near.shirt }
	];
}

function muscles({ lit, motion }: Figure, body: Skeleton, palette: Palette, share: number) {
	const opacity = motion.kind === 'hold' ? 0.25 + 0.75 * share : 0.85;
	return lit.flatMap((muscle): Shape[] => {
		const d = closed(muscleOutline(muscle, body));
		const halo = palette.halo.map(([width, part]) => ({
			d,
			stroke: palette.glow,
			width,
			opacity: part * opacity
		}));
		return [...halo, { d, fill: palette.muscle, opacity }];
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
		...trunkAndLeg(body, palette),
		...muscles(figure, body, palette, moment.share),
		...towel.before,
		...packShapes(figure, body, palette),
		...coverShapes(figure, body, palette),
		...nearArm(body, palette),
		...figure.signs
	];
}

/** Height is five sixths of the width. */
export function viewBox({ view: [x, y, width] }: Figure): readonly number[] {
	const box = [x - width / 2, -(y + (width * 5) / 12), width, (width * 5) / 6];
	return box.map((value) => Math.round(value * FINE));
}

/** The other leg is this picture, mirrored. */
export function mirror(figure: Figure): string {
	const [x = 0, , width = 0] = viewBox(figure);
	return `matrix(-1 0 0 1 ${2 * x + width} 0)`;
}
