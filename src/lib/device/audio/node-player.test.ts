import { describe, expect, it } from 'vitest';
import { FakeAudio, fakeAudio, tasks } from '../../../../tests/fakes/audio-element.ts';
import { openElement } from './element-player.ts';
import { PATIENCE } from './patience.ts';
import { isCutOff, type PlayerEvent } from './player.ts';

const urls = fakeAudio();

async function opened() {
	const node = new FakeAudio();
	const opening = openElement(new Blob(), node as unknown as HTMLAudioElement);
	await tasks();
	const player = await opening;
	const events: PlayerEvent[] = [];
	player.onevent = (event) => events.push(event);
	return { node, player, events };
}
async function playing(at = 20) {
	const all = await opened();
	all.player.seek(at);
	const played = all.player.play();
	await tasks();
	await played;
	all.node.run(1);
	all.events.length = 0;
	return all;
}

describe('a load that fails', () => {
	it('is tried again, twice, each time from a new address', async () => {
		FakeAudio.loads = ['fails', 'fails'];
		const node = new FakeAudio();
		const opening = openElement(new Blob(), node as unknown as HTMLAudioElement);
		await tasks(5000);
		const player = await opening;
		expect(player.duration).toBe(60);
		expect(node.sources).toEqual(['blob:1', 'blob:2', 'blob:3']);
		expect([...urls]).toEqual(['blob:3']);
		player.unload();
		expect([...urls]).toEqual([]);
	});

	it('rejects after the third, and leaves no address behind', async () => {
		FakeAudio.loads = ['fails', 'fails', 'fails'];
		const failed = expect(openElement(new Blob())).rejects.toThrow('decoder lost');
		await tasks(5000);
		await failed;
		expect([...urls]).toEqual([]);
		expect(FakeAudio.made).toHaveLength(1);
	});

	it('that says nothing is tried again too, and rejects in the end', async () => {
		FakeAudio.loads = ['mute'];
		const node = new FakeAudio();
		const opening = openElement(new Blob(), node as unknown as HTMLAudioElement);
		await tasks(PATIENCE + 1000);
		expect((await opening).duration).toBe(60);
		expect([...urls]).toEqual(['blob:2']);

		FakeAudio.loads = ['mute', 'mute', 'mute'];
		const failed = expect(openElement(new Blob())).rejects.toThrow('no sound');
		await tasks(4 * PATIENCE);
		await failed;
		expect([...urls]).toEqual(['blob:2']);
	});

	it('leaves an element alone that has been given something else', async () => {
		const { node, player } = await opened();
		node.src = 'other.wav';
		player.unload();
		expect(node.src).toBe('other.wav');
		expect([...urls]).toEqual([]);
	});
});

describe('a player', () => {
	it('plays only once it sounds', async () => {
		const { node, player } = await opened();
		expect(player.state).toBe('paused');
		const played = player.play();
		expect(player.state).toBe('waiting');
		await tasks();
		await played;
		expect(player.state).toBe('playing');
		node.readyState = 2;
		node.tell('waiting');
		expect(player.state).toBe('waiting');
		node.readyState = 4;
		node.run(0.2);
		expect(player.state).toBe('playing');
		node.run(100);
		expect(player.state).toBe('ended');
	});

	it('is where it was sent while it is on its way, and goes to the last place only', async () => {
		const { node, player, events } = await playing();
		player.seek(30);
		player.seek(40);
		expect(player.currentTime).toBe(40);
		expect(player.state).toBe('waiting');
		await tasks();
		await tasks();
		expect(node.currentTime).toBe(40);
		expect(player.currentTime).toBe(40);
		expect(player.state).toBe('playing');
		expect(events).toEqual(['seeked']);
	});

	it('stays paused where a pause came while play was on its way', async () => {
		const { node, player } = await opened();
		const cutOff = expect(player.play()).rejects.toMatchObject({ name: 'AbortError' });
		player.pause();
		await tasks();
		await cutOff;
		expect(player.state).toBe('paused');
		// a slow phone begins all the same
		node.sound();
		expect(node.paused).toBe(true);
		expect(player.state).toBe('paused');
	});

	it('stays paused where play settles in spite of the pause', async () => {
		const { node, player } = await opened();
		let settle = () => {};
		node.play = () => new Promise((resolve) => (settle = resolve));
		const cutOff = expect(player.play()).rejects.toMatchObject({ name: 'AbortError' });
		player.pause();
		node.paused = false;
		settle();
		await cutOff;
		expect(node.paused).toBe(true);
	});

	it('tells that the system has paused it, and plays on with the system', async () => {
		const { node, player, events } = await playing();
		node.pause();
		await tasks();
		expect(events).toEqual(['pause']);
		expect(player.state).toBe('paused');
		node.sound();
		expect(player.state).toBe('playing');
	});

	it('is paused where the browser refuses', async () => {
		const { player } = await opened();
		FakeAudio.refuses = true;
		const error = await player.play().catch((error: unknown) => error);
		expect(error).toMatchObject({ name: 'NotAllowedError' });
		expect(isCutOff(error)).toBe(false);
		expect(player.state).toBe('paused');
	});
});

describe('an element that loses its sound', () => {
	it('is given it again, and goes on in its place', async () => {
		const { node, player, events } = await playing();
		node.fail();
		expect(player.currentTime).toBe(21);
		expect(player.state).toBe('waiting');
		await tasks();
		await tasks();
		expect(player.state).toBe('playing');
		expect(node.currentTime).toBe(21);
		expect(player.currentTime).toBe(21);
		expect(events).not.toContain('pause');
		expect(events).not.toContain('error');
	});

	it('while it is paused stays paused', async () => {
		const { node, player } = await playing();
		player.pause();
		await tasks();
		node.fail();
		expect(player.state).toBe('paused');
		await tasks();
		await tasks();
		expect(player.state).toBe('paused');
		expect(player.currentTime).toBe(21);
		const played = player.play();
		await tasks();
		await played;
		expect(player.state).toBe('playing');
	});

	it('by being emptied is given it again', async () => {
		const { node, player } = await playing();
		node.empty();
		node.tell('abort', 'emptied');
		expect(player.currentTime).toBe(21);
		await tasks();
		await tasks();
		expect(node.currentTime).toBe(21);
		expect(player.state).toBe('playing');
	});

	it('without a word is given it again by the next play', async () => {
		const { node, player } = await playing();
		player.pause();
		await tasks();
		node.empty();
		const played = player.play().catch(() => undefined);
		await tasks();
		await tasks();
		await played;
		expect(player.state).toBe('playing');
		expect(node.currentTime).toBe(21);
	});

	it('and may not play on is paused in its place', async () => {
		const { node, player, events } = await playing();
		FakeAudio.refuses = true;
		node.fail();
		await tasks();
		await tasks();
		expect(player.state).toBe('paused');
		expect(player.currentTime).toBe(21);
		await tasks();
		expect(events).toContain('pause');
	});

	it('and says nothing while it is given it again, is given it once more', async () => {
		const { node, player } = await playing();
		FakeAudio.loads = ['mute'];
		node.fail();
		await tasks(PATIENCE + 100);
		expect(player.state).toBe('playing');
		expect(player.currentTime).toBe(21);
	});

	it('by waiting for ever is given it again, then says that it is lost, and sounds no more', async () => {
		const { node, player, events } = await playing();
		FakeAudio.loads = ['mute', 'mute'];
		node.readyState = 2;
		node.tell('waiting');
		await tasks(PATIENCE - 100);
		expect(player.state).toBe('waiting');
		expect(node.sources).toHaveLength(1);
		await tasks(3 * PATIENCE);
		expect(node.sources).toHaveLength(3);
		expect(events.filter((event) => event === 'error')).toHaveLength(1);
		expect(player.state).toBe('paused');
		expect(node.paused).toBe(true);
		expect(player.currentTime).toBe(21);
	});

	it('for no longer than a start may take keeps it', async () => {
		const { node, player } = await playing();
		for (const _ of [1, 2]) {
			node.readyState = 2;
			node.tell('waiting');
			await tasks(PATIENCE - 100);
			node.readyState = 4;
			node.run(1);
		}
		player.pause();
		await tasks(2 * PATIENCE);
		expect(node.sources).toHaveLength(1);
	});

	it('for good says so once, and tries anew when it is asked to play', async () => {
		const { node, player, events } = await playing();
		FakeAudio.loads = ['fails', 'fails'];
		node.fail();
		await tasks();
		await tasks();
		expect(events.filter((event) => event === 'error')).toHaveLength(1);
		expect(player.state).toBe('paused');
		expect(player.currentTime).toBe(21);
		const played = player.play();
		await tasks();
		await played;
		await tasks();
		expect(player.state).toBe('playing');
		expect(player.currentTime).toBe(21);
	});

	it('now and then is given it each time', async () => {
		const { node, player } = await playing();
		for (let i = 0; i < 5; i++) {
			node.fail();
			await tasks();
			await tasks();
			expect(player.state).toBe('playing');
			node.run(6);
		}
		expect(player.currentTime).toBe(51);
	});

	it('to somebody else does not take it back', async () => {
		const { node, player } = await playing();
		node.src = 'other.wav';
		await tasks();
		expect(node.src).toBe('other.wav');
		expect(player.state).toBe('paused');
		expect(player.currentTime).toBe(21);
	});
});
