// How light a picture is, by WCAG's relative luminance: of what leaves a screen, 0 is black and 1 is white.

type Channels = readonly [red: number, green: number, blue: number];
/** As a PNG is decoded: red, green, blue and alpha of each pixel, 0 to 255. */
export interface Pixels {
	readonly width: number;
	readonly height: number;
	readonly data: ArrayLike<number>;
}
/** In pixels of the picture. */
export interface Region {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
export interface Light {
	/** Of all pixels, the regions too. */
	readonly mean: number;
	readonly blue: number;
	/** The lightest pixel that is in none of the regions, and where it is. */
	readonly highest: number;
	readonly at: readonly [x: number, y: number];
}

/** A value of sRGB, 0 to 255, as the light that it makes, 0 to 1. */
export const linear = (value: number) =>
	value <= 10.31475 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => linear(value));

export const luminance = ([red, green, blue]: Channels): number =>
	0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Of two luminances, 1 to 21. */
export const contrast = (one: number, other: number): number =>
	(Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** The light of a picture; `except` may be as light as they are, and count for the means alone. */
export function lightOf({ width, height, data }: Pixels, except: readonly Region[] = []): Light {
	let [sum, blueSum, highest, brightest] = [0, 0, 0, 0];
	const isExcepted = (x: number, y: number) =>
		except.some((it) => x >= it.x && x < it.x + it.width && y >= it.y && y < it.y + it.height);
	const of = (at: number) => LINEAR[data[at] ?? 0] ?? 0;
	for (let pixel = 0; pixel < width * height; pixel++) {
		const [red, green, blue] = [of(4 * pixel), of(4 * pixel + 1), of(4 * pixel + 2)];
		const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
		sum += light;
		blueSum += blue;
		if (light <= highest || isExcepted(pixel % width, Math.floor(pixel / width))) continue;
		highest = light;
		brightest = pixel;
	}
	const pixels = width * height;
	const at = [brightest % width, Math.floor(brightest / width)] as const;
	return { mean: sum / pixels, blue: blueSum / pixels, highest, at };
}
