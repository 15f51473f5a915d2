import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LEAD } from '$lib/speech/margins.ts';
import {
	device,
	EVENING,
	fakeDevices,
	settled,
	started,
	timeline
} from '../../../tests/fakes/playing.ts';
import { RELIEF, SAMPLE } from './policy.ts';

fakeDevices();

describe('an evening', () => {
	it('begins once, however often Start is tapped, and the second tap pauses nothing', async () => {
		const { playback, program, players, sounding, session } = await started(EVENING);
		void playback.start(program);
		playback.toggle();
		await settled();
		expect(playback.session).toBe(session);
		expect(players).toHaveLength(1);
		expect(sounding()).toHaveLength(1);
		expect(session.playState).toBe('running');
		playback.leave();
	});

	it.each(['seen', 'unseen'])(
		'that is finished waits for nothing, and tells nothing: %s',
		async (how) => {
			const { playback, session, pass } = await started(EVENING);
			session.see(how === 'seen');
			await pass(1);
			playback.seek(timeline.duration - 2);
			await pass(4);
			expect(session.playState).toBe('finished');
			await vi.dynamicImportSettled();
			await settled();
			expect(vi.getTimerCount()).toBe(0);
			const told = vi.fn();
			playback.onchange = told;
			await pass(5);
			expect(told).not.toHaveBeenCalled();
			expect(vi.getTimerCount()).toBe(0);
			playback.leave();
		}
	);

	it('that is left while its track is made does not begin', async () => {
		const all = device(EVENING);
		all.makeLate(true);
		void all.playback.start(all.program);
		await settled();
		expect(all.playback.starting).toBe(true);
		all.playback.leave();
		all.arrive();
		await settled();
		expect(all.playback.session).toBeUndefined();
		expect(all.sounding()).toHaveLength(0);
	});

	it('is in its place before Resume is tapped, and at its start where it is begun again', async () => {
		for (const [at, place] of [
			[42, 42 + LEAD],
			[undefined, 0]
		] as const) {
			const { playback, program, players } = device(EVENING);
			await playback.prepare({ ...program, at: 42 }).made;
			expect(players[0]?.currentTime).toBe(42 + LEAD);
			const seeks = players[0]?.seeks.length;
			void playback.start({ ...program, at });
			await settled();
			expect(players[0]?.currentTime).toBe(place);
			expect(playback.session?.currentTime).toBe(at ?? 0);
			expect(players[0]?.seeks).toHaveLength(at ? (seeks ?? NaN) : 2);
			playback.leave();
		}
	});

	it('goes on silently from the same second where Resume is refused, and sounds again by a tap', async () => {
		const { playback, allow, pass, sounding, session, notices } = await started(EVENING);
		await pass(5);
		playback.pause();
		allow('refused');
		playback.play();
		await settled();
		const at = session.now();
		expect(at).toBeCloseTo(5 - LEAD, 1);
		expect(session.playState).toBe('running');
		expect(notices.shown).toContain('sound-refused');
		await pass(3);
		expect(session.now()).toBeCloseTo(at + 3, 1);
		allow('at once');
		playback.retune();
		await settled();
		expect(sounding()).toHaveLength(1);
		expect(notices.shown).not.toContain('sound-refused');
		playback.leave();
	});

	it('stays paused, and silent, when it is paused while the sound is on its way', async () => {
		const all = device(EVENING);
		all.allow('later');
		void all.playback.start(all.program);
		await settled();
		all.playback.pause();
		all.settle();
		await settled();
		await all.pass(3);
		expect(all.playback.session?.playState).toBe('paused');
		expect(all.playback.session?.currentTime).toBe(0);
		expect(all.sounding()).toHaveLength(0);
		all.playback.leave();
	});

	it('is over for good: what plays a headset begins nothing', async () => {
		const { playback, session, sounding, pass } = await started(EVENING);
		playback.seek(timeline.duration);
		playback.play();
		playback.seek(3);
		await settled();
		expect(session.playState).toBe('finished');
		// the last words, and then nothing
		await pass(10);
		expect(session.now()).toBe(timeline.duration);
		expect(sounding()).toHaveLength(0);
		playback.leave();
	});

	it('made longer in its last second goes on, without the old end', async () => {
		const { playback, session, pass, sounding } = await started(EVENING);
		playback.seek(timeline.duration - 0.5);
		expect(playback.longer(15)).toBe(true);
		await pass(3);
		expect(session.playState).toBe('running');
		expect(session.timeline.duration - session.currentTime).toBeGreaterThan(11);
		expect(sounding()).toHaveLength(1);
		playback.leave();
	});

	it('made longer again and again is silent where its old track would be wrong', async () => {
		const { playback, session, makeLate, pass, sounding } = await started(EVENING);
		const [first = expect.fail()] = session.timeline.segments;
		playback.seek(first.end - 5);
		makeLate(true);
		for (const _ of [1, 2, 3]) expect(playback.longer(15)).toBe(true);
		await pass(2);
		expect(sounding()).toHaveLength(1);
		await pass(4);
		expect(sounding()).toEqual([]);
		expect([session.playState, playback.sound]).toEqual(['running', 'coming']);
		playback.leave();
	});

	it('made longer while its track is on the way to a part is silent where that would be wrong', async () => {
		const { playback, session, makeLate, allow, settle, pass, sounding } = await started(EVENING);
		const [first = expect.fail()] = session.timeline.segments;
		playback.pause();
		playback.seek(first.end - 5);
		allow('later');
		playback.play();
		makeLate(true);
		expect(playback.longer(15)).toBe(true);
		settle();
		await settled();
		expect(sounding()).toHaveLength(1);
		await pass(7);
		expect(sounding()).toEqual([]);
		playback.leave();
	});

	it('whose longer track is refused is silent where the old one would be wrong, and says so', async () => {
		const { playback, session, players, pass, sounding, notices } = await started(EVENING);
		const [first = expect.fail()] = session.timeline.segments;
		playback.seek(first.end - 5);
		players.push = (...more) => {
			for (const player of more) player.plays = 'refused';
			return Array.prototype.push.apply(players, more);
		};
		playback.longer(15);
		await settled();
		expect(sounding()).toEqual([players[0]]);
		await pass(7);
		expect(sounding()).toEqual([]);
		expect([session.playState, playback.sound]).toEqual(['running', 'missing']);
		expect(notices.shown).toContain('sound-broken');
		playback.leave();
	});

	it('that could not be made to sound longer, and could by another tap, says nothing of it any more', async () => {
		const { playback, makeLate, fail, notices } = await started(EVENING);
		makeLate(true);
		playback.longer(15);
		await settled();
		fail();
		await settled();
		expect(notices.shown).toContain('sound-broken');
		makeLate(false);
		playback.longer(15);
		await settled();
		expect(playback.sound).toBe('on');
		expect(notices.shown).not.toContain('sound-broken');
		playback.leave();
	});

	it('that a call has stopped does not go on by itself once another window has it', async () => {
		const { playback, session, players, stop, steal, sounding } = await started(EVENING);
		stop();
		steal();
		await settled();
		players[0]?.goOn();
		await settled();
		expect([session.playState, sounding()]).toEqual(['paused', []]);
		playback.leave();
	});

	it('that another window has taken is paused, and Resume takes it back', async () => {
		const { playback, session, steal, notices } = await started(EVENING);
		steal();
		await settled();
		expect(session.playState).toBe('paused');
		expect(playback.mine).toBe(false);
		expect(notices.shown).toContain('elsewhere');
		playback.play();
		await settled();
		expect(session.playState).toBe('running');
		expect(playback.mine).toBe(true);
		expect(notices.shown).not.toContain('elsewhere');
		playback.leave();
	});
});

describe('a cramp', () => {
	it('runs before its sound is there, and is joined by it at its own second', async () => {
		const all = device(RELIEF);
		all.makeLate(true);
		void all.playback.start(all.program);
		await settled();
		await all.pass(4);
		expect(all.playback.session?.now()).toBeCloseTo(4, 1);
		expect(all.playback.sound).toBe('coming');
		all.arrive();
		await settled();
		expect(all.playback.sound).toBe('on');
		expect(all.players[0]?.currentTime).toBeCloseTo(LEAD + 4, 1);
		all.playback.leave();
	});

	it('never stands still: a refusal, a call and silence take only its sound', async () => {
		const { playback, session, pass, stop, allow, sounding } = await started(RELIEF);
		stop();
		await settled();
		expect(playback.sound).toBe('asks');
		await pass(2);
		allow('refused');
		playback.play();
		await settled();
		expect(playback.sound).toBe('asks');
		await pass(2);
		allow('at once');
		playback.play();
		await settled();
		expect(playback.sound).toBe('on');
		playback.pause();
		expect(playback.sound).toBe('off');
		await pass(2);
		expect(session.now()).toBeCloseTo(6, 1);
		expect(sounding()).toHaveLength(0);
		playback.leave();
	});

	it('goes on from where it was after a sleep', async () => {
		const { playback, session, pass, sleep } = await started(RELIEF);
		await pass(3);
		sleep(2);
		await pass(2);
		expect(session.playState).toBe('running');
		expect(session.currentTime).toBeLessThan(6);
		playback.leave();
	});

	it('whose sound begins late is moved ahead, to a quarter of a second', async () => {
		const { playback, session, players, pass } = await started(RELIEF);
		const [player] = players;
		if (!player) expect.fail();
		player.currentTime -= 2.5;
		await pass(12);
		expect(Math.abs(session.now() + LEAD - player.currentTime)).toBeLessThan(0.25);
		playback.leave();
	});
});

it('a sample that is refused is no session', async () => {
	const all = device(SAMPLE);
	all.allow('refused');
	await all.playback.start(all.program);
	await settled();
	expect(all.playback.session).toBeUndefined();
	expect(all.playback.starting).toBe(false);
});

const EVENTS = [
	...['start', 'toggle', 'play', 'pause', 'next', 'back', 'longer', 'seek', 'retune', 'silence'],
	...['voice', 'second', 'minute', 'call', 'refuse', 'allow', 'slow', 'settle', 'late', 'arrive'],
	...['fail', 'other window', 'sleep', 'lie', 'leave', 'end', 'go on', 'load late', 'loaded'],
	...['loaded last', 'no voice here', 'voice is here', 'no voice there', 'clock back', 'clock on']
] as const;

/** What happens to a playback, and nothing of it may make a control lie. */
async function happen(event: (typeof EVENTS)[number], all: ReturnType<typeof device>) {
	const { playback } = all;
	const acts: Record<string, () => unknown> = {
		start: () => void playback.start(all.program),
		toggle: () => playback.toggle(),
		play: () => playback.play(),
		pause: () => playback.pause(),
		next: () => playback.skip(1),
		back: () => playback.skip(-1),
		longer: () => playback.longer(15),
		seek: () => playback.seek(100),
		retune: () => playback.retune(),
		silence: () => (all.choose(false), playback.retune()),
		voice: () => (all.choose(true), playback.retune()),
		second: () => all.pass(1),
		minute: () => all.pass(20),
		call: () => all.stop(),
		refuse: () => all.allow('refused'),
		allow: () => all.allow('at once'),
		slow: () => all.allow('later'),
		settle: () => all.settle(),
		late: () => all.makeLate(true),
		arrive: () => (all.makeLate(false), all.arrive()),
		fail: () => all.fail(),
		'other window': () => all.steal(),
		sleep: () => all.sleep(2),
		lie: () =>
			all.players.forEach((player) => ((player.currentTime = 0), player.tell('timeupdate'))),
		leave: () => playback.leave(),
		end: () => playback.end(),
		'go on': () => all.goOn(),
		'load late': () => all.loadLate(true),
		loaded: () => (all.loadLate(false), all.loaded()),
		'loaded last': () => all.loadedLast(),
		'no voice here': () => all.takeVoice(),
		'voice is here': () => all.bringVoice(),
		'no voice there': () => all.loseVoice(),
		'clock back': () => vi.setSystemTime(Date.now() - 3_600_000),
		'clock on': () => vi.setSystemTime(Date.now() + 3_600_000)
	};
	await acts[event]?.();
	await settled();
}

describe.each([
	['an evening', EVENING],
	['a cramp', RELIEF]
])('whatever happens in %s', (_, policy) => {
	it('never two sound, no control lies, and there is a way on', async () => {
		const events = fc.array(fc.constantFrom(...EVENTS), { minLength: 5, maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(events, async (events) => {
				const all = device(policy);
				const { playback } = all;
				await happen('start', all);
				for (const event of events) {
					const before = playback.session?.playState === 'paused' && playback.session.now();
					await happen(event, all);
					const { session, sound } = playback;
					const heard = all.sounding().length;
					expect(heard).toBeLessThanOrEqual(1);
					// the last words are heard after the end
					if (session?.playState === 'finished') continue;
					if (session?.playState !== 'running') expect(heard).toBe(0);
					else if (sound !== 'on') expect(heard).toBe(0);
					if (session && policy.startsSilent) {
						expect(session.playState).toBe('running');
						if (sound === 'on') expect(heard).toBe(1);
					}
					const stood = session?.playState === 'paused' && before !== false;
					if (stood && (event === 'second' || event === 'minute'))
						expect(session.now()).toBe(before);
				}
				if (!playback.session && !playback.starting) return;
				for (const event of ['allow', 'arrive', 'loaded', 'settle', 'allow'] as const)
					await happen(event, all);
				const { session } = playback;
				if (!session || session.playState === 'finished') return playback.leave();
				playback.play();
				await settled();
				const from = session.now();
				await all.pass(2);
				const over = session.now() === session.timeline.duration;
				// a loop begins anew meanwhile
				if (!over && !policy.startsSilent) expect(session.now() - from).toBeGreaterThan(0.4);
				expect(playback.session?.playState).not.toBe('paused');
				playback.leave();
			}),
			{ numRuns: 150 }
		);
	}, 60_000);
});
