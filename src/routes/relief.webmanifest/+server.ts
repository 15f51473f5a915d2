import { manifestOf } from '$lib/ui/manifest.ts';
import { manifest } from '$words/manifest.ts';
import { themeColor } from '../theme-color.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	manifestOf({
		id: '/bedtime-stretch-relief',
		name: manifest.relief,
		short_name: manifest.relief,
		description: manifest.reliefDescription,
		color: themeColor,
		start_url: 'relief/',
		icons: 'relief'
	});
