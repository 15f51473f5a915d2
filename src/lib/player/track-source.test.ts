import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN, type MixOptions } from '$lib/mix/mix-options.ts';
import { library } from '$lib/routine/library.ts';
import { LEAD } from '$lib/speech/margins.ts';
import { compile } from '$lib/timeline/compile.ts';
import type { Cue } from '$lib/timeline/types.ts';
import { FakeAudio, fakeAudio, tasks } from '../../../tests/fakes/audio-element.ts';
import { Notices } from './notices.svelte.ts';
import { Playback } from './playback.svelte.ts';
import { evening } from './policy.ts';
import { trackSource } from './track-source.ts';

const whole = library.find(({ id }) => id === 'quick-five') ?? expect.fail();
// one exercise is mixed in a moment
const timeline = compile({ ...whole, steps: whole.steps.slice(0, 1) });

const urls = fakeAudio();
beforeEach(() => {
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.stubGlobal('document', Object.assign(new EventTarget(), { readyState: 'complete' }));
	vi.stubGlobal('navigator', {});
	FakeAudio.duration = timeline.duration + LEAD + 8;
});

/** What takes files and elements takes a while. */
async function after<T>(promise: Promise<T>): Promise<T> {
	let settled = false;
	const done = () => void (settled = true);
	promise.then(done, done);
	while (!settled) await tasks();
	return promise;
}
async function opened(
	{ alone = true, unspoken = [] as readonly Cue[] } = {},
	options: MixOptions = PLAIN
) {
	const source = trackSource(options, alone);
	const track = await after(source.make(timeline, 'kept'));
	return after(source.load(timeline, { ...track, unspoken }));
}
const heard = () => FakeAudio.made.find(({ paused }) => !paused) ?? expect.fail('nothing sounds');

describe('what is heard', () => {
	it('is named by all that changes it', () => {
		const names = [
			trackSource(PLAIN, true),
			trackSource(PLAIN, false),
			trackSource({ ...PLAIN, bed: 'rain' }, true),
			trackSource({ ...PLAIN, voice: 'low' }, true)
		].map(({ name }) => name);
		expect(new Set(names).size).toBe(4);
		const beside = (bed: 'rain' | 'room') => trackSource({ ...PLAIN, bed }, false).name;
		expect(beside('rain')).toBe(beside('room'));
	});

	it('speaks unless only tones are wanted', () => {
		expect(trackSource(PLAIN, true).speaks).toBe(true);
		expect(trackSource({ ...PLAIN, says: 'nothing' }, true).speaks).toBe(false);
	});

	it('has no voice where that cannot be fetched', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')));
		await expect(after(trackSource(PLAIN, true).voice())).rejects.toThrow('no network');
	});

	it('is a track with tones, whose time is the time, and goes on with the screen off', async () => {
		const { clock, ...rest } = await opened();
		expect(rest).toEqual({ spoken: false, playsWithScreenOff: true, shared: false });
		await after(clock.play());
		for (let i = 0; i < 20; i++) {
			await tasks(250);
			heard().run(0.25);
		}
		expect(clock.currentTime).toBeCloseTo(5 - LEAD, 1);
		clock.release();
		expect([...urls]).toEqual([]);
	});

	it.each([
		['all', 'Breathe as you like.'],
		['names', 'Breath.']
	] as const)('has the lines that no clip says (%s) from the phone itself', async (says, line) => {
		const said: string[] = [];
		vi.stubGlobal(
			'SpeechSynthesisUtterance',
			class {
				constructor(readonly text: string) {}
			}
		);
		vi.stubGlobal('speechSynthesis', {
			getVoices: () => [{ localService: true, lang: 'en-GB' }],
			speak: ({ text }: { text: string }) => said.push(text),
			cancel() {}
		});
		const cue: Cue = {
			time: 1,
			moment: 'ready',
			say: { kind: 'line', line: 'Breathe as you like.' },
			names: { kind: 'line', line: 'Breath.' }
		};
		const { clock } = await opened({ unspoken: [cue] }, { ...PLAIN, says });
		await after(clock.play());
		for (let i = 0; i < 16; i++) {
			await tasks(250);
			heard().run(0.25);
		}
		expect(said).toEqual([line]);
		clock.release();
	});

	it('beside a person’s own music is its short sounds, in one element', async () => {
		const { clock, ...rest } = await opened({ alone: false });
		expect(rest).toEqual({ spoken: false, playsWithScreenOff: false, shared: true });
		await after(clock.play());
		const [node] = FakeAudio.made;
		const began = node?.sources.length ?? 0;
		await tasks(20_000);
		const due = timeline.cues.filter(({ time }) => time < 20).length;
		expect(due).toBeGreaterThan(1);
		expect((node?.sources.length ?? 0) - began).toBeGreaterThanOrEqual(due - 1);
		expect(FakeAudio.made).toHaveLength(1);
		clock.release();
		expect([...urls]).toEqual([]);
	});
});

it('a device whose elements say nothing begins in silence, says so, and sounds by a tap', async () => {
	const notices = new Notices();
	const policy = { ...evening(() => false), holdsDevice: false, resumes: false };
	const playback = new Playback(policy, { source: () => trackSource(PLAIN, true), notices });
	FakeAudio.loads = Array(20).fill('mute');
	const started = playback.start({ timeline });
	expect(playback.starting).toBe(true);
	await after(started);
	expect(playback.starting).toBe(false);
	expect(playback.session?.playState).toBe('running');
	expect(playback.sound).toBe('missing');
	expect(notices.shown).toContain('sound-broken');
	expect(notices.mendable).toBe('sound');

	await tasks(3000);
	expect(playback.session?.now()).toBeCloseTo(3, 1);
	FakeAudio.loads = [];
	playback.retune();
	await tasks(100);
	expect(playback.sound).toBe('on');
	expect(notices.shown).not.toContain('sound-broken');
	expect(heard().currentTime).toBeGreaterThan(3 + LEAD - 0.1);
	playback.leave();
});
