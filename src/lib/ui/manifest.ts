import { language } from '$words/language.ts';

interface Own {
	readonly id: string;
	readonly name: string;
	readonly short_name: string;
	readonly description: string;
	/** The colour of the window while the app opens. */
	readonly color: string;
	readonly start_url: string;
	/** How its icons' files begin. */
	readonly icons: 'icon' | 'relief';
	readonly shortcuts?: readonly { readonly name: string; readonly url: string; icon: string }[];
	readonly screenshots?: readonly object[];
}

const icon = (name: string, size: number, purpose?: 'any' | 'maskable') => ({
	src: `icons/${name}.png`,
	sizes: `${size}x${size}`,
	type: 'image/png',
	purpose
});

/** A web app manifest, in the language of this build, of one of the two icons on a phone. */
export function manifestOf({ icons, shortcuts, color, ...own }: Own): Response {
	const manifest = {
		...own,
		scope: '.',
		display: 'standalone',
		background_color: color,
		theme_color: color,
		lang: language.tag,
		dir: language.dir,
		categories: ['health', 'lifestyle'],
		icons: [
			icon(`${icons}-192`, 192, 'any'),
			icon(`${icons}-512`, 512, 'any'),
			icon(`${icons}-maskable`, 512, 'maskable')
		],
		shortcuts: shortcuts?.map(({ name, url, icon }) => ({
			name,
			url,
			icons: [{ src: `icons/${icon}-192.png`, sizes: '192x192' }]
		}))
	};
	return new Response(JSON.stringify(manifest, undefined, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
}
