import { expect, it } from 'vitest';
import { cut } from '$lib/timeline/cut.ts';
import { SAMPLE } from '$lib/player/policy.ts';
import { device, fakeDevices, settled, timeline } from '../../../tests/fakes/playing.ts';
import { playThrough } from './play-through.ts';

fakeDevices();
const five = cut(timeline, 5);

async function begun(speaks = true, prepare = (_: ReturnType<typeof device>) => {}) {
	const all = device(SAMPLE);
	prepare(all);
	const played = playThrough(all.playback, five, speaks);
	await settled();
	return { ...all, played };
}

it('is whole once all seconds have sounded', async () => {
	const { played, pass, players, playback, sounding } = await begun();
	expect(sounding()).toHaveLength(1);
	await pass(4);
	expect(players[0]?.currentTime).toBeGreaterThanOrEqual(4);
	await pass(2);
	expect(await played).toBe('whole');
	expect(playback.session).toBeUndefined();
	expect(players.every(({ unloaded }) => unloaded)).toBe(true);
});

it('has tones alone where a voice is wanted and not there', async () => {
	const { played, pass } = await begun(true, ({ takeVoice }) => takeVoice());
	await pass(6);
	expect(await played).toBe('tones');
});

it('needs no voice where none is wanted', async () => {
	const { played, pass } = await begun(false, ({ takeVoice }) => takeVoice());
	await pass(6);
	expect(await played).toBe('whole');
});

it('is nothing where the browser refuses the sound, or the system takes it', async () => {
	const refused = await begun(true, ({ allow }) => allow('refused'));
	expect(await refused.played).toBe('nothing');
	const taken = await begun();
	await taken.pass(2);
	taken.stop();
	await settled();
	expect(await taken.played).toBe('nothing');
});

it('is nothing where it stands still', async () => {
	const { played, players, pass } = await begun();
	for (const player of players) player.run = () => {};
	await pass(30);
	expect(await played).toBe('nothing');
});

it('is stopped where the person stops it', async () => {
	const { played, playback, pass } = await begun();
	await pass(2);
	playback.leave();
	await pass(30);
	expect(await played).toBe('stopped');
});
