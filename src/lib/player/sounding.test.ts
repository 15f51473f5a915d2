import { describe, expect, it, vi } from 'vitest';
import { LEAD } from '$lib/speech/margins.ts';
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

/** An evening that has begun with tones: its voice is being fetched. */
async function voiceless() {
	const all = device(EVENING);
	all.takeVoice();
	all.playback.prepare(all.program);
	await settled();
	void all.playback.start(all.program);
	await settled();
	expect(all.playback.sound).toBe('on');
	expect(all.playback.spoken).toBe(false);
	return { ...all, session: all.playback.session ?? expect.fail() };
}
const hide = (hidden: boolean) => {
	Object.assign(document, { hidden });
	document.dispatchEvent(new Event('visibilitychange'));
};

describe('a voice that comes late', () => {
	it('is heard from the second where the tones are', async () => {
		const { playback, bringVoice, pass, sounding, session } = await voiceless();
		await pass(4);
		bringVoice();
		await settled();
		expect(playback.spoken).toBe(true);
		expect(sounding()).toHaveLength(1);
		expect(sounding()[0]?.currentTime).toBeCloseTo(session.now() + LEAD, 1);
		playback.leave();
	});

	it('before Start is in what Start plays', async () => {
		const all = device(EVENING);
		all.takeVoice();
		all.playback.prepare(all.program);
		await settled();
		all.bringVoice();
		await settled();
		void all.playback.start(all.program);
		await settled();
		expect(all.playback.spoken).toBe(true);
		expect(all.players.filter(({ unloaded }) => !unloaded)).toHaveLength(1);
		all.playback.leave();
	});

	it('waits for someone to look: a hidden phone begins nothing new', async () => {
		const { playback, bringVoice, players } = await voiceless();
		hide(true);
		bringVoice();
		await settled();
		expect(players).toHaveLength(1);
		expect(playback.sound).toBe('on');
		hide(false);
		await settled();
		expect(playback.spoken).toBe(true);
		playback.leave();
	});

	it('is in a track of the length that the session has by then', async () => {
		const { playback, bringVoice, session, sounding } = await voiceless();
		playback.longer(15);
		await settled();
		const { duration } = session.timeline;
		expect(duration).toBe(timeline.duration + 15);
		bringVoice();
		await settled();
		expect(sounding()[0]?.duration).toBe(duration + LEAD + 8);
		expect(playback.spoken).toBe(true);
		playback.leave();
	});

	it('is not heard by who chose silence meanwhile', async () => {
		const { playback, bringVoice, choose, sounding, pass } = await voiceless();
		choose(false);
		playback.retune();
		await settled();
		bringVoice();
		await settled();
		await pass(1);
		expect(playback.sound).toBe('off');
		expect(sounding()).toHaveLength(0);
		playback.leave();
	});

	it('after all was left is nothing', async () => {
		const { playback, bringVoice, players } = await voiceless();
		playback.leave();
		bringVoice();
		await settled();
		expect(players.filter(({ unloaded }) => !unloaded)).toEqual([]);
	});

	it.each(['before', 'after'])(
		'or cannot be had %s Start is told, and tones go on',
		async (when) => {
			const all = device(EVENING);
			all.takeVoice();
			all.playback.prepare(all.program);
			await settled();
			if (when === 'before') all.loseVoice();
			await settled();
			void all.playback.start(all.program);
			// within the tap: what is ready is not made anew
			expect(all.sounding()).toHaveLength(1);
			await settled();
			if (when === 'after') all.loseVoice();
			await settled();
			expect(all.notices.shown).toContain('voice');
			expect(all.notices.mendable).toBe('voice');
			expect(all.playback.sound).toBe('on');
			// a tap tries once more
			all.bringVoice();
			all.playback.retune();
			await settled();
			expect(all.playback.spoken).toBe(true);
			expect(all.notices.shown).not.toContain('voice');
			all.playback.leave();
		}
	);
});

describe('of tracks that are asked for one after another', () => {
	it('the last one sounds, and the others are let go', async () => {
		const { playback, players, sounding, loadLate, loaded } = await started(EVENING);
		loadLate(true);
		playback.retune();
		await settled();
		playback.retune();
		await settled();
		loaded();
		await settled();
		expect(players).toHaveLength(3);
		expect(sounding()).toEqual([players[2]]);
		expect(players.map(({ unloaded }) => unloaded)).toEqual([true, true, false]);
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
