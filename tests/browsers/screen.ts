import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { firstLine } from './first-line.ts';

/** A screen that nobody sees, for what has no window of its own. */
export async function openScreen(width: number, height: number) {
	const server: ChildProcess = spawn(
		'Xvfb',
		['-displayfd', '1', '-screen', '0', `${width}x${height}x24`],
		{ stdio: ['ignore', 'pipe', 'ignore'] }
	);
	const name = `:${await firstLine(server)}`;
	return {
		name,
		async close() {
			const ended = once(server, 'exit');
			if (server.kill()) await ended;
		}
	};
}
