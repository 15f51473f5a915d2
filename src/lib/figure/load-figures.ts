import { resolve } from '$app/paths';
import type Moved from './Breath.svelte';
import type Drawn from './Figure.svelte';
import type { Figure } from './figure.ts';

export interface Figures {
	readonly Figure: typeof Drawn;
	/** In place of `Figure` for breathing, by which someone may fall asleep: the browser animates it alone. */
	readonly Breath: typeof Moved;
	readonly of: Readonly<Record<string, Figure | undefined>>;
}

let loading: Promise<Figures> | undefined;

/** The code that draws, and all poses: no page needs them to be read. Undefined where they cannot be loaded. */
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
