import { manifestOf } from '$lib/ui/manifest.ts';
import { manifest } from '$words/manifest.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const GET = () =>
	manifestOf({
		id: '/bedtime-stretch-relief',
		name: manifest.relief,
		short_name: manifest.relief,
		description: manifest.reliefDescription,
		start_url: 'relief/',
		icons: 'relief'
	});
