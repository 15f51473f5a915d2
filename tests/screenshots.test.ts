import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GET } from '../src/routes/manifest.webmanifest/+server.ts';

interface Screenshot {
	readonly src: string;
	readonly sizes: string;
	readonly form_factor: 'narrow' | 'wide';
	readonly label: string;
}
const manifest = (await GET().json()) as { readonly screenshots: readonly Screenshot[] };

/** Width and height of a WebP file of the kind that Chromium writes. */
function sizeOf(file: Buffer): string {
	expect(file.toString('latin1', 8, 16)).toBe('WEBPVP8X');
	return `${file.readUIntLE(24, 3) + 1}x${file.readUIntLE(27, 3) + 1}`;
}
const ratioOf = ({ sizes }: Screenshot) => {
	const [width = 0, height = 0] = sizes.split('x').map(Number);
	return Math.max(width / height, height / width);
};

// `npm run screenshots` takes them
it.each(manifest.screenshots)('$src is small, and as large as the manifest says', (screenshot) => {
	const file = readFileSync(`static/${screenshot.src}`);
	expect(sizeOf(file)).toBe(screenshot.sizes);
	expect(file.length).toBeLessThanOrEqual(60_000);
	expect(screenshot.label).not.toBe('');
});

it('has every picture in the manifest, in shapes that browsers show', () => {
	const named = manifest.screenshots.map(({ src }) => src.replace('screenshots/', ''));
	expect(named.toSorted()).toEqual(readdirSync('static/screenshots').toSorted());
	for (const form of ['narrow', 'wide']) {
		const shapes = manifest.screenshots.filter(({ form_factor }) => form_factor === form);
		expect(new Set(shapes.map(ratioOf)).size).toBe(1);
		// Chromium takes no other
		expect(Math.max(...shapes.map(ratioOf))).toBeLessThanOrEqual(2.3);
	}
});
