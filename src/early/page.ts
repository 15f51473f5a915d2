// The first script of every page: the app itself is asked for once the page is painted.
import { afterPaint } from './after-paint.ts';
import { keepTap } from './keep-tap.ts';

addEventListener('click', keepTap, true);

/** Has the app boot after the first paint; `modules` are what it is made of. */
export function boot(app: () => void, modules: readonly string[]): void {
	afterPaint(() => {
		for (const href of modules)
			document.head.append(
				Object.assign(document.createElement('link'), { rel: 'modulepreload', href })
			);
		app();
	});
}
