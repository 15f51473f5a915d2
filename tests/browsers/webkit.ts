import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { noteHeard } from '../in-page.ts';
import { SIZE, type Engine, type Opening } from './browser.ts';
import { noteSaid } from './note-said.ts';
import { openSession } from './web-driver.ts';
import { openDriver } from './webkit-driver.ts';

const HOST = fileURLToPath(new URL('webkit-host.py', import.meta.url));

/** WebKitGTK in a window of its own; autoplay as in Safari. */
export async function openWebKit({ env, folder, blocked }: Opening): Promise<Engine> {
	const driver = await openDriver(env, folder);
	const init = join(folder, 'init.js');
	writeFileSync(init, `(${noteHeard})();(${noteSaid})();`);
	const options = { binary: HOST, args: [folder, init, ...(blocked ? ['blocked'] : [])] };
	const session = await openSession(driver.url, {
		browserName: 'bedtime-host',
		'webkitgtk:browserOptions': options
	}).catch((error) => {
		driver.stop();
		throw error;
	});
	const resize = (width: number, height: number) =>
		session.post('/window/rect', { x: 0, y: 0, width, height });
	await resize(SIZE.width, SIZE.height);
	return {
		goto: (url) => session.post('/url', { url }),
		reload: () => session.post('/refresh'),
		back: () => session.post('/back'),
		async run(task, given) {
			const { value, error } = await session.script(
				`const [given, done] = arguments;
				(async () => (${task})(given))().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
				given ?? null
			);
			if (error) throw new Error(error);
			return value;
		},
		touch: (x, y) =>
			session.post('/actions', {
				actions: [
					{
						type: 'pointer',
						id: 'finger',
						actions: [
							{ type: 'pointerMove', x, y, duration: 0 },
							{ type: 'pointerDown', button: 0 },
							{ type: 'pointerUp', button: 0 }
						]
					}
				]
			}),
		resize,
		async close() {
			// the window is gone before its driver looks for it
			await session.close().catch(() => undefined);
			driver.stop();
		}
	};
}
