import { expect, test } from 'vitest';
import { contrast, lightOf, luminance } from './luminance.ts';

const [BLACK, WHITE, RED, BLUE] = [
	[0, 0, 0],
	[255, 255, 255],
	[255, 0, 0],
	[0, 0, 255]
] as const;
type Colour = readonly [number, number, number];

/** A picture of so many columns, row by row. */
const picture = (width: number, colours: readonly Colour[]) => ({
	width,
	height: colours.length / width,
	data: Uint8Array.from(colours.flatMap((colour) => [...colour, 255]))
});

test('a colour has the luminance, and two have the contrast, that WCAG says', () => {
	expect(luminance(BLACK)).toBe(0);
	expect(luminance(WHITE)).toBeCloseTo(1);
	expect(luminance(RED)).toBeCloseTo(0.2126);
	expect(luminance([119, 119, 119])).toBeCloseTo(0.1845, 4);
	expect(luminance([10, 10, 10])).toBeCloseTo(10 / 255 / 12.92);
	expect(contrast(luminance(BLACK), luminance(WHITE))).toBeCloseTo(21);
	expect(contrast(luminance([119, 119, 119]), 1)).toBeCloseTo(4.48, 2);
});

test('the mean is of the light, not of the numbers: a half of white is 0.5, all of grey is not', () => {
	expect(lightOf(picture(2, [WHITE, BLACK])).mean).toBeCloseTo(0.5);
	expect(lightOf(picture(1, [[128, 128, 128]])).mean).toBeCloseTo(0.2159, 4);
});

test('blue is a part of white, and all of blue', () => {
	expect(lightOf(picture(2, [WHITE, BLUE, RED, BLACK])).blue).toBeCloseTo(0.5);
});

test('the lightest pixel is found, and not where it may be', () => {
	const four = picture(2, [WHITE, BLACK, RED, BLACK]);
	expect(lightOf(four)).toMatchObject({ highest: expect.closeTo(1), at: [0, 0] });
	const corner = { x: 0, y: 0, width: 1, height: 1 };
	expect(lightOf(four, [corner])).toMatchObject({ highest: expect.closeTo(0.2126), at: [0, 1] });
	expect(lightOf(four, [{ ...corner, height: 2 }]).highest).toBe(0);
	expect(lightOf(four, [corner]).mean).toBeCloseTo((1 + 0.2126) / 4);
});

test('one white line on a phone is seen', () => {
	const row = (colour: Colour) => Array.from({ length: 390 }, () => colour);
	const lines = Array.from({ length: 844 }, (_, y) => row(y === 400 ? WHITE : BLACK)).flat();
	expect(lightOf(picture(390, lines))).toMatchObject({
		mean: expect.closeTo(1 / 844),
		highest: expect.closeTo(1),
		at: [0, 400]
	});
});
