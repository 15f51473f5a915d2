import { bedtime } from '$lib/routine/library.ts';
import { manifestOf } from '$lib/ui/manifest.ts';
import { screenshotsOf } from '$lib/ui/screenshots.ts';
import { manifest } from '$words/manifest.ts';
import { themeColor } from '../theme-color.ts';

export const prerender = true;
export const trailingSlash = 'never';

/** Routines that are started from the icon: the first of the list. */
const shortcuts = bedtime.slice(0, 2);

export const GET = () =>
	manifestOf({
		id: '/bedtime-stretch',
		name: 'Bedtime Stretch',
		short_name: 'Stretch',
		description: manifest.description,
		color: themeColor,
		start_url: '.',
		icons: 'icon',
		screenshots: screenshotsOf(manifest.screenshots),
		shortcuts: [
			{ name: manifest.relief, url: 'relief/', icon: 'relief' },
			...shortcuts.map(({ id, title }) => ({ name: title, url: `play/${id}/`, icon: 'icon' }))
		]
	});
