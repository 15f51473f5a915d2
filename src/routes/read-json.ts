import { error } from '@sveltejs/kit';
import { base } from '$app/paths';

/**
 * What the build left in this file. It stands in the page that asks for it, too, and is fetched on the way from
 * another one only. A `load` on the server would do so as well, and bring 3 kB of scripts more to each page.
 */
export async function readJson<T>(
	fetch: typeof globalThis.fetch,
	file: `/${string}.json`
): Promise<T> {
	const response = await fetch(base + file);
	return response.ok ? response.json() : error(response.status);
}
