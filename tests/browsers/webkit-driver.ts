import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { firstLine } from './first-line.ts';
import { until } from './until.ts';

/** All that sounds goes to the sound card of this run. */
const ALSA =
	'</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n';

const freePort = () =>
	new Promise<number>((resolve, reject) => {
		const server = createServer().once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});

/** What reads films, switched off: on a busy machine WebKit reads a track from its middle, takes it for a film, and crashes. */
const FILMS = ['h263', 'h264', 'h265', 'mpegvideo', 'mpeg4video', 'vc1'].map(
	(film) => `${film}parse:NONE`
);

/** WebKit's driver, with the screen and the sound card of `env`. */
export async function openDriver(env: NodeJS.ProcessEnv, folder: string) {
	const programs: ChildProcess[] = [];
	const stop = () => programs.reverse().forEach((child) => child.kill());
	const start = (command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}) => {
		const child = spawn(command, args, {
			env: { ...env, ...more },
			stdio: ['ignore', 'pipe', 'ignore']
		});
		programs.push(child);
		// what nobody reads would hold it up in the end
		child.stdout.resume();
		return child;
	};
	try {
		const bus = start('dbus-daemon', ['--session', '--print-address', '--nofork', '--nopidfile']);
		const address = await firstLine(bus);
		const alsa = join(folder, 'asound.conf');
		writeFileSync(alsa, ALSA);
		const port = await freePort();
		start('WebKitWebDriver', [`--port=${port}`], {
			DBUS_SESSION_BUS_ADDRESS: address,
			GDK_BACKEND: 'x11',
			LIBGL_ALWAYS_SOFTWARE: '1',
			NO_AT_BRIDGE: '1',
			ALSA_CONFIG_PATH: alsa,
			// its own way to PulseAudio is off
			GST_PLUGIN_FEATURE_RANK: ['pulsesink:NONE', 'alsasink:300', ...FILMS].join()
		});
		const url = `http://127.0.0.1:${port}`;
		await until(
			'the driver',
			async () => (await fetch(`${url}/status`).catch(() => undefined))?.ok
		);
		return { url, stop };
	} catch (error) {
		stop();
		throw error;
	}
}
