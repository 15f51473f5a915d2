import { describe, expect, it, vi } from 'vitest';
import { LEAD } from '$lib/speech/margins.ts';
import { device, EVENING, fakeDevices, settled, timeline } from '../../../tests/fakes/playing.ts';

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

it('in the tap there is the sound, and nothing that would hold it up', async () => {
	const all = device(EVENING);
	all.playback.prepare(all.program);
	await settled();
	const done: string[] = [];
	vi.stubGlobal('localStorage', {
		getItem: () => null,
		setItem: (key: string) => void done.push(key)
	});
	void all.playback.start(all.program);
	expect(all.sounding()).toHaveLength(1);
	expect(done).toEqual([]);
	await settled();
	expect(done).toHaveLength(1);
	all.playback.leave();
});
