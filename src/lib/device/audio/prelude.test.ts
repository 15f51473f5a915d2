import { beforeEach, expect, it, vi } from 'vitest';
import { FakeAudio, fakeAudio, tasks } from '../../../../tests/fakes/audio-element.ts';
import { PATIENCE } from './patience.ts';
import { ElementPrelude } from './prelude.ts';

const WORDS = 'https://here/words.mp3';
fakeAudio();
beforeEach(() => {
	vi.stubGlobal('location', { href: 'https://here/relief/' });
	vi.stubGlobal('HTMLMediaElement', { HAVE_FUTURE_DATA: 3 });
});

function made(node = new FakeAudio()) {
	const prelude = new ElementPrelude(node as unknown as HTMLAudioElement, '/words.mp3');
	let [told, over]: [boolean | undefined, boolean] = [undefined, false];
	prelude.onchange = () => (told = prelude.sounds);
	const play = () => {
		const playing = prelude.play();
		playing.catch(() => undefined);
		over = false;
		void prelude.over.then(() => (over = true));
		return playing;
	};
	return { node, prelude, play, isOver: () => over, told: () => told };
}

it('sounds until its end, and says when it begins and is over', async () => {
	const { node, prelude, play, isOver, told } = made();
	void play();
	expect(prelude.sounds).toBe(false);
	await tasks();
	expect(prelude.sounds).toBe(true);
	expect(told()).toBe(true);
	expect(isOver()).toBe(false);
	node.run(60);
	await tasks();
	expect(prelude.sounds).toBe(false);
	expect(isOver()).toBe(true);
	expect(told()).toBe(false);
});

it('is not begun anew by another touch while it is being said', async () => {
	const { node, play } = made();
	void play();
	await tasks();
	node.run(2);
	await play();
	expect(node.currentTime).toBe(2);
	expect(node.sources).toEqual([WORDS]);
});

it('that the page has begun before its scripts is heard, and its end is seen', async () => {
	const node = new FakeAudio(WORDS);
	void node.play();
	await tasks();
	const { prelude } = made(node);
	expect(prelude.sounds).toBe(true);
	let over = false;
	void prelude.over.then(() => (over = true));
	prelude.stop();
	await tasks();
	expect(over).toBe(true);
});

it('that the browser refuses is over at once', async () => {
	const { play, isOver } = made();
	FakeAudio.refuses = true;
	await expect(play()).rejects.toThrow('tap');
	await tasks();
	expect(isOver()).toBe(true);
});

it.each([
	['in the middle, by a call', 30, false, 1],
	['at its end, before it says so', 59.8, false, 0],
	['in the middle, by who plays it', 30, true, 0]
])(
	'that is paused %s is over, and %d s in is told as stopped or not',
	async (_, at, asked, told) => {
		const { node, prelude, play, isOver } = made();
		prelude.onstopped = vi.fn();
		void play();
		await tasks();
		node.run(at);
		if (asked) prelude.stop();
		else node.pause();
		await tasks();
		expect(isOver()).toBe(true);
		expect(prelude.onstopped).toHaveBeenCalledTimes(told);
	}
);

it('that never comes is over, and nothing of it sounds later', async () => {
	const { node, prelude, play, isOver } = made();
	FakeAudio.loads = ['mute'];
	void play();
	await tasks(PATIENCE - 100);
	expect(isOver()).toBe(false);
	await tasks(200);
	expect(isOver()).toBe(true);
	expect(prelude.sounds).toBe(false);
	expect(node.paused).toBe(true);
});

it('that is longer than the wait for it is said to its end', async () => {
	const { play, isOver, prelude } = made();
	void play();
	await tasks(3 * PATIENCE);
	expect(prelude.sounds).toBe(true);
	expect(isOver()).toBe(false);
});

it('lets its element sound later, without being heard', async () => {
	const { node, prelude } = made();
	const played = vi.spyOn(node, 'play');
	prelude.unlock();
	await tasks();
	expect(played).toHaveBeenCalledOnce();
	expect(node.paused).toBe(true);
	void node.play();
	prelude.unlock();
	expect(node.paused).toBe(false);
});

it('leaves an element alone that plays something else', async () => {
	const { node, prelude } = made();
	node.src = 'blob:track';
	void node.play();
	await tasks();
	prelude.stop();
	expect(node.paused).toBe(false);
	expect(prelude.sounds).toBe(false);
});
