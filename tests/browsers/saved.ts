import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

/** Where a browser with this profile saves files. */
export const savedIn = (folder: string) => join(folder, 'saved');

/** What a file is called until all of it is there. */
const PART = /\.(wkdownload|crdownload|part)$/;

/** The text of the file that is saved by what `act` does. */
export async function savedBy(folder: string, act: () => Promise<unknown>): Promise<string> {
	const saved = savedIn(folder);
	rmSync(saved, { recursive: true, force: true });
	mkdirSync(saved);
	await act();
	return until('a saved file', async () => {
		const whole = readdirSync(saved).find((file) => !PART.test(file));
		return whole && readFileSync(join(saved, whole), 'utf8');
	});
}
