import { readdirSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { goFirst } from '../sound/sound-card.ts';

/** What the browser's device is made of: it stays when the browser goes. */
const DEVICE: readonly (string | undefined)[] = ['pulseaudio', 'Xvfb'];

/** What this process has started, and what that has, but for the device. */
function browserProcesses(): number[] {
	const parents = new Map<number, number>();
	for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
		try {
			const [, name, parent] =
				/\((.*)\) \S (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
			if (!DEVICE.includes(name)) parents.set(Number(id), Number(parent));
		} catch {
			// it has ended meanwhile
		}
	const ours = (id: number | undefined): boolean =>
		id !== undefined && (id === process.pid || ours(parents.get(id)));
	return [...parents.keys()].filter((id) => id !== process.pid && ours(id));
}

const signal = (ids: readonly number[], name: NodeJS.Signals) => {
	for (const id of ids)
		try {
			process.kill(id, name);
		} catch {
			// it has ended meanwhile
		}
};

/** The browser and all its processes sleep for so long, as in a device that is asleep. */
export async function asleep(seconds: number) {
	const browser = browserProcesses();
	signal(browser, 'SIGSTOP');
	try {
		await sleep(seconds * 1000);
	} finally {
		signal(browser, 'SIGCONT');
	}
}

/** The browser ends at once, with all that it is made of, as in a device whose battery is empty. */
export function kill() {
	signal(browserProcesses(), 'SIGKILL');
}

/** What makes the sound goes first: without it playback starves on a busy machine, and slips. */
export function soundFirst() {
	for (const id of browserProcesses()) goFirst(1, id, true);
}

/** What `start` starts goes before all else on this machine, where that is allowed. */
export async function goingFirst<Started>(start: () => Promise<Started>): Promise<Started> {
	const go = (priority: number) => {
		try {
			setPriority(priority);
		} catch {
			// then it takes its turn
		}
	};
	go(-19);
	try {
		return await start();
	} finally {
		go(0);
	}
}
