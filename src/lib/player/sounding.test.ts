import { describe, expect, it, vi } from 'vitest';
import { compile } from '$lib/timeline/compile.ts';
import {
	device,
	EVENING,
	fakeDevices,
	settled,
	started,
	timeline
} from '../../../tests/fakes/playing.ts';
import { RELIEF, SHOWING } from './policy.ts';

fakeDevices();

describe('of tracks that are asked for one after another', () => {
	it('the last one sounds, whichever is there first, and the others are let go', async () => {
		const { playback, players, sounding, loadLate, loaded, loadedLast } = await started(EVENING);
		loadLate(true);
		playback.retune();
		await settled();
		playback.retune();
		await settled();
		loadedLast();
		await settled();
		loaded();
		await settled();
		expect(players).toHaveLength(3);
		expect(sounding()).toEqual([players[1]]);
		expect(players.map(({ unloaded }) => unloaded)).toEqual([true, false, true]);
		playback.leave();
	});

	it('one that was prepared and is not wanted any more is let go, loaded or not', async () => {
		const { playback, program, players, loadLate, loaded } = device(EVENING);
		const shorter = {
			timeline: compile({ ...timeline.routine, steps: timeline.routine.steps.slice(1) })
		};
		const first = playback.prepare(program);
		await settled();
		expect(playback.prepare(program)).toBe(first);
		loadLate(true);
		playback.prepare(shorter);
		await settled();
		expect(players.map(({ unloaded }) => unloaded)).toEqual([true]);
		playback.prepare(program);
		loaded();
		await settled();
		playback.leave();
		loaded();
		await settled();
		expect(players.filter(({ unloaded }) => !unloaded)).toEqual([]);
	});
});

describe('a new track that the browser refuses', () => {
	it('leaves the one that was allowed', async () => {
		const { playback, players, sounding, notices, session, pass } = await started(EVENING);
		await pass(3);
		const [first = expect.fail()] = players;
		const play = vi.spyOn(first, 'play');
		players.push = (...more) => {
			for (const player of more) player.plays = 'refused';
			return Array.prototype.push.apply(players, more);
		};
		playback.retune();
		await settled();
		expect(play).toHaveBeenCalledOnce();
		expect(sounding()).toEqual([first]);
		expect(notices.shown).toContain('voice');
		expect(session.playState).toBe('running');
		playback.leave();
	});

	it('leaves silence where the old one is refused too', async () => {
		const { playback, allow, sounding, notices, session, pass } = await started(EVENING);
		await pass(3);
		allow('refused');
		playback.retune();
		await settled();
		expect(sounding()).toEqual([]);
		expect(playback.sound).toBe('asks');
		expect(notices.shown).toContain('sound-refused');
		expect(session.playState).toBe('running');
		playback.leave();
	});
});

describe('what a cramp says first', () => {
	function prelude(refused: boolean) {
		let over = () => {};
		const made = {
			sounds: false,
			onchange: undefined as (() => void) | undefined,
			play: async () => {
				if (refused) throw new DOMException('tap', 'NotAllowedError');
				made.sounds = true;
				made.onchange?.();
			},
			unlock: vi.fn(),
			stop() {
				made.sounds = false;
				over();
			},
			over: new Promise<void>((resolve) => (over = resolve))
		};
		return made;
	}

	it('is heard while the track comes, which waits for its end', async () => {
		const all = device(RELIEF);
		all.makeLate(true);
		const words = prelude(false);
		void all.playback.start({ ...all.program, prelude: words });
		await settled();
		expect(all.playback.sound).toBe('on');
		all.arrive();
		await settled();
		expect(all.players).toEqual([]);
		words.stop();
		words.onchange?.();
		expect(all.playback.sound).toBe('coming');
		await settled();
		expect(all.playback.sound).toBe('on');
		expect(all.sounding()).toHaveLength(1);
		all.playback.leave();
	});

	it('where it is refused, asks for a touch; after the first part a touch only unlocks', async () => {
		const all = device(RELIEF);
		all.makeLate(true);
		const words = prelude(true);
		void all.playback.start({ ...all.program, prelude: words });
		await settled();
		expect(all.playback.sound).toBe('asks');
		all.playback.skip(1);
		all.playback.play();
		expect(words.unlock).toHaveBeenCalledOnce();
		expect(all.playback.sound).toBe('coming');
		all.playback.leave();
	});
});

it('what is only shown stands at its moment, silent', async () => {
	const all = device(SHOWING);
	all.choose(false);
	all.playback.show({ timeline, at: 42 });
	await settled();
	expect(all.playback.session?.currentTime).toBe(42);
	expect(all.playback.session?.playState).toBe('paused');
	all.playback.play();
	await all.pass(2);
	expect(all.playback.session?.now()).toBeCloseTo(44, 1);
	expect(all.playback.mine).toBe(true);
	all.playback.leave();
});
