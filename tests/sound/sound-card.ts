import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const SINK = 'night';

/** Real-time priority, where it is allowed: on a busy machine playback starves without it. */
const realtime = spawnSync('chrt', ['-r', '1', 'true']).status === 0;

/** All threads of a running program get this level; its own first thread may be left out. */
export function goFirst(level: number, pid: number | undefined, exceptMain = false) {
	if (!realtime) return;
	spawnSync('chrt', ['-a', '-r', '-p', `${level}`, `${pid}`]);
	if (exceptMain) spawnSync('chrt', ['-o', '-p', '0', `${pid}`]);
}

/** Starts a program; of two that wait for the processor the one with the higher level goes first; 0 is everyone's. */
export function start(level: number, command: string[], env: NodeJS.ProcessEnv, out?: number) {
	const first = realtime && level > 0;
	const [program = '', ...rest] = first ? ['chrt', '-r', `${level}`, ...command] : command;
	return spawn(program, rest, { env, stdio: ['ignore', out ?? 'ignore', 'pipe'] });
}

export async function stop(child: ChildProcess) {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const ended = once(child, 'exit');
	child.kill();
	await ended;
}

function demandPrograms(also: readonly string[]) {
	const missing = ['pulseaudio', 'pactl', ...also].filter(
		(program) => spawnSync(program, ['--version']).error
	);
	if (missing.length)
		throw new Error(
			`Not here: ${missing.join(', ')}. ` +
				'Install them with: apt-get install chromium pulseaudio pulseaudio-utils ffmpeg'
		);
}

/**
 * A sound card that nobody hears: a PulseAudio of its own, which can be recorded to the sample.
 * `also` names what must be here besides it.
 */
export async function openSoundCard(also: readonly string[] = ['parec', 'chromium', 'ffmpeg']) {
	demandPrograms(also);
	const folder = mkdtempSync(join(tmpdir(), 'sound-'));
	const socket = join(folder, 'card');
	const env = {
		...process.env,
		HOME: folder,
		XDG_RUNTIME_DIR: folder,
		PULSE_SERVER: `unix:${socket}`
	};
	const modules = [
		`module-native-protocol-unix auth-anonymous=1 socket=${socket}`,
		`module-null-sink sink_name=${SINK} rate=48000 format=s16le`
	].flatMap((module) => ['-L', module]);
	const server = ['pulseaudio', '-n', '--exit-idle-time=-1', '--disable-shm=yes', ...modules];
	const pulse = start(2, server, env);
	const close = async () => {
		await stop(pulse);
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; spawnSync('pactl', ['info'], { env }).status !== 0; tries++) {
		if (tries < 50) await sleep(100);
		else throw await close().then(() => new Error('PulseAudio does not start.'));
	}
	// it gives its priority back as it starts
	goFirst(2, pulse.pid);
	return {
		env,
		folder,
		/** Records all that is played from now on, as 16-bit mono samples, until the returned call. */
		async record(file: string, rate: number) {
			const out = openSync(file, 'w');
			const format = ['--raw', '--format=s16le', `--rate=${rate}`, '--channels=1'];
			const recorder = ['parec', `--device=${SINK}.monitor`, ...format, '--latency-msec=10'];
			const parec = start(2, recorder, env, out);
			while (parec.exitCode === null && !statSync(file).size) await sleep(50);
			return async () => {
				await stop(parec);
				closeSync(out);
				const { buffer, byteOffset, length } = readFileSync(file);
				return new Int16Array(buffer, byteOffset, length >> 1);
			};
		},
		close
	};
}

export type SoundCard = Awaited<ReturnType<typeof openSoundCard>>;
