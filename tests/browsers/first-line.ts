import type { ChildProcess } from 'node:child_process';

/** The first line that a program says. */
export const firstLine = (child: ChildProcess) =>
	new Promise<string>((resolve, reject) => {
		let said = '';
		child.stdout?.on('data', (part) => {
			said += part;
			if (said.includes('\n')) resolve(said.split('\n')[0] ?? '');
		});
		child.once('error', reject);
		child.once('exit', () => reject(new Error(`${child.spawnfile} ended: ${said}`)));
	});
