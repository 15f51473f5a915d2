import { resolve } from '$app/paths';
import type Moved from './Breath.svelte';
import type Drawn from './Figure.svelte';
import type { Figure } from './figure.ts';

export interface Figures {
	readonly Figure: typeof Drawn;
	/** In its place for one who breathes: someone may fall asleep by it, and the browser moves it alone. */
	readonly Breath: typeof Moved;
	readonly of: Readonly<Record<string, Figure | undefined>>;
}

let loading: Promise<Figures> | undefined;

/** What draws, and all poses: neither is needed to read a page. Where they cannot be had, the words do. */
export async function loadFigures(): Promise<Figures | undefined> {
	const load = async () => {
		const [{ default: Figure }, { default: Breath }, response] = await Promise.all([
			import('./Figure.svelte'),
			import('./Breath.svelte'),
			fetch(resolve('/figures.json'))
		]);
		if (!response.ok) throw new Error(`figures.json: ${response.status}`);
		const all: Figures['of'] = await response.json();
		return { Figure, Breath, of: all };
	};
	try {
		return await (loading ??= load());
	} catch (error) {
		loading = undefined;
		console.warn('No figures:', error);
	}
}
