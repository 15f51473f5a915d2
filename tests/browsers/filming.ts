import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { SIZE } from './browser.ts';
import { until } from './until.ts';

/** What each picture of a film is made smaller to: nothing that flashes is smaller than a point of it. */
const SMALL = { width: 39, height: 84 };
const POINTS = SMALL.width * SMALL.height;

/** Films a screen, sixty times a second, into `file`; returns a way to look at it, and to end it. */
export async function film(display: string, file: string) {
	const from = ['-f', 'x11grab', '-framerate', '60', '-draw_mouse', '0'];
	const size = ['-video_size', `${SIZE.width}x${SIZE.height}`, '-i', display];
	const smaller = `scale=${SMALL.width}:${SMALL.height}:flags=area,format=gray`;
	// each picture is one that was taken: none is doubled, none left out
	const to = ['-vf', smaller, '-fps_mode', 'passthrough', '-flush_packets', '1', '-f', 'rawvideo'];
	const args = ['-v', 'fatal', '-y', ...from, ...size, ...to, file];
	const camera = spawn('ffmpeg', args, { stdio: ['pipe', 'ignore', 'inherit'] });
	const taken = () => Math.floor(statSync(file).size / POINTS);
	/** How light the ground of each picture so far is, 0 to 255: three quarters of its points are no lighter. */
	const grounds = (): readonly number[] => {
		const all = readFileSync(file);
		return Array.from({ length: Math.floor(all.length / POINTS) }, (_, at) => {
			const points = all.subarray(at * POINTS, (at + 1) * POINTS).toSorted();
			return points[Math.floor(POINTS * 0.75)] ?? 0;
		});
	};
	await until('a film', async () => {
		if (camera.exitCode !== null) throw new Error('ffmpeg has ended.');
		return statSync(file, { throwIfNoEntry: false })?.size;
	});
	return {
		/** How many pictures there are by now. */
		taken,
		grounds,
		async end() {
			const ended = once(camera, 'exit');
			camera.stdin.end('q');
			await ended;
			return grounds();
		}
	};
}
