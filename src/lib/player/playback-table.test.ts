import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEAD } from '$lib/speech/margins.ts';
import { device, EVENING, fakeDevices, settled, timeline } from '../../../tests/fakes/playing.ts';
import { RELIEF, type Policy } from './policy.ts';

fakeDevices();

type All = ReturnType<typeof device>;

async function run(policy: Policy) {
	const all = device(policy);
	void all.playback.start(all.program);
	await settled();
	await all.pass(2);
	return all;
}
const states: Record<string, () => Promise<All>> = {
	'no session': async () => device(EVENING),
	'evening runs': () => run(EVENING),
	'evening paused': async () => {
		const all = await run(EVENING);
		all.playback.pause();
		return all;
	},
	'a cramp runs': () => run(RELIEF),
	finished: async () => {
		const all = await run(EVENING);
		all.playback.seek(timeline.duration);
		await all.pass(10);
		return all;
	}
};

const events: Record<string, (all: All) => unknown> = {
	start: ({ playback, program }) => void playback.start(program),
	play: ({ playback }) => playback.play(),
	pause: ({ playback }) => playback.pause(),
	async refused({ playback, program, allow }) {
		allow('refused');
		void playback.start(program);
		await settled();
		playback.retune();
		await settled();
		playback.play();
	},
	async 'a late track'({ playback, makeLate, arrive, pass }) {
		makeLate(true);
		playback.retune();
		await pass(2);
		arrive();
	},
	'stopped (system)': ({ stop }) => stop(),
	async 'sleep in silence'({ playback, choose, pass, sleep }) {
		choose(false);
		playback.retune();
		await pass(1);
		sleep(2);
		await pass(1);
	},
	'another window': ({ steal }) => steal(),
	retune: ({ playback }) => playback.retune(),
	longer: ({ playback }) => playback.longer(15),
	'the end': ({ playback }) => playback.seek(timeline.duration),
	leave: ({ playback }) => playback.leave(),
	end: ({ playback }) => playback.end()
};

const look = ({ playback, players, sounding }: All) => ({
	session: playback.session,
	playState: playback.session?.playState,
	sound: playback.sound,
	time: playback.session?.now() ?? NaN,
	tracks: players.length,
	heard: sounding().length
});
type Look = ReturnType<typeof look>;
const running = { playState: 'running' };
const heard = { sound: 'on', heard: 1 };

/** What each says: of what is seen after the event, and of what was before. */
const effects: Record<string, (before: Look, after: Look, all: All) => unknown> = {
	'–'({ session, playState }, after) {
		expect(after.session).toBe(session);
		expect(after).toMatchObject({ playState, heard: playState === 'running' ? 1 : 0 });
	},
	begins(before, after) {
		expect(after.session).not.toBe(before.session);
		expect(after).toMatchObject({ ...running, ...heard });
		expect(after.time).toBeCloseTo(0);
	},
	runs: (_, after) => expect(after).toMatchObject({ ...running, ...heard }),
	paused: (_, after) => expect(after).toMatchObject({ playState: 'paused', heard: 0 }),
	'paused, away'(_, after) {
		expect(after).toMatchObject({ playState: 'paused', sound: 'off' });
		expect(after.session?.away).toBeGreaterThan(7000);
	},
	'sound off': (_, after) => expect(after).toMatchObject({ ...running, sound: 'off', heard: 0 }),
	'runs silently': (_, after) =>
		expect(after).toMatchObject({ ...running, sound: 'asks', heard: 0 }),
	'asks for a touch': (_, after) =>
		expect(after).toMatchObject({ ...running, sound: 'asks', heard: 0 }),
	'heard from here'({ session, tracks }, after, { players }) {
		expect(after).toMatchObject({ ...running, ...heard, tracks: tracks + 1 });
		expect(after.session).toBe(session);
		expect(players.at(-1)?.currentTime).toBeCloseTo(after.time + LEAD, 0);
	},
	async 'heard when it runs'({ tracks }, after, { playback, players, sounding }) {
		expect(after).toMatchObject({ playState: 'paused', heard: 0, tracks: tracks + 1 });
		playback.play();
		await settled();
		expect(sounding()).toEqual([players.at(-1)]);
	},
	'goes on where it was'({ session, time }, after) {
		expect(after.session).toBe(session);
		expect(after).toMatchObject({ ...running, heard: 1 });
		expect(after.time - time).toBeLessThan(4);
	},
	'new track from here'({ time, tracks }, after) {
		expect(after).toMatchObject({ ...running, ...heard, tracks: tracks + 1 });
		expect(after.time).toBeCloseTo(time, 0);
	},
	'new track, paused'({ time, tracks }, after) {
		expect(after).toMatchObject({ playState: 'paused', heard: 0, tracks: tracks + 1 });
		expect(after.time).toBeCloseTo(time, 0);
	},
	finished: (_, after) => expect(after).toMatchObject({ playState: 'finished' }),
	'begins anew'({ session }, after) {
		expect(after.session).toBe(session);
		expect(after).toMatchObject({ ...running, ...heard });
		expect(after.time).toBeCloseTo(0);
	},
	'no session': (_, after) => expect(after).toMatchObject({ session: undefined, heard: 0 })
};

const [columns = [], , ...rows] = [
	...readFileSync('src/lib/player/playback.svelte.ts', 'utf8').matchAll(/^ \* \|(.*)\|$/gm)
].map(([, row = '']) => row.split('|').map((cell) => cell.trim()));
const cells = rows.flatMap(([names = '', ...effects]) =>
	names.split(', ').flatMap((event) => {
		return effects.map((effect, i) => [event, columns[i + 1] ?? '', effect] as const);
	})
);

test('the table has each event and each state, once', () => {
	expect(columns.slice(1)).toEqual(Object.keys(states));
	expect(cells.map(([event]) => event).filter((_, i) => i % (columns.length - 1) === 0)).toEqual(
		Object.keys(events)
	);
});

test.each(cells)('%s, %s: %s', async (event, state, effect) => {
	const all = (await states[state]?.()) ?? expect.fail(state);
	const before = look(all);
	await events[event]?.(all);
	await settled();
	await effects[effect]?.(before, look(all), all);
	expect(Object.keys(effects)).toContain(effect);
	all.playback.leave();
});
