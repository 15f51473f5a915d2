import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAIN } from '$lib/mix/mix-options.ts';
import { routineDuration } from '$lib/routine/duration.ts';
import { library } from '$lib/routine/library.ts';
import { LEAD, TAIL } from '$lib/speech/margins.ts';
import { bytesOf, FakeDecoder, FakeMixer, silentTrack } from '../../../tests/fakes/mixer.ts';
import { ADVISED, advisedTo, type Advice } from './advice.ts';
import { roundsOf } from './rounds.ts';

const calf = library.find(({ id }) => id === 'relief-calf') ?? expect.fail();
const round = routineDuration(calf);
const TONES = { ...PLAIN, says: 'nothing' } as const;
const pack = readFileSync('static/voices/warm.mp3');

beforeEach(() => {
	vi.resetModules();
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.stubGlobal('Worker', FakeMixer);
	vi.stubGlobal('OfflineAudioContext', FakeDecoder);
	vi.stubGlobal('caches', undefined);
	vi.stubGlobal('fetch', async () => new Response(pack));
	FakeMixer.asked = 0;
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});
const load = () => import('./round-track.ts');

/** The device has kept this track under this name. */
function keep(name: string, track: Blob) {
	const match = async (address: string) =>
		address.endsWith(`/${name}`) ? new Response(track) : undefined;
	vi.stubGlobal('caches', { open: async () => ({ match }), has: async () => false });
}

describe('one round', () => {
	it.each([
		['with its voice', PLAIN, true],
		['with tones alone', TONES, false]
	] as const)('that was kept %s is there without mixing', async (_, options, spoken) => {
		const { roundName, roundTrack } = await load();
		keep(await roundName(calf, options), new Blob(['kept']));
		const track = await roundTrack(calf, options, 'kept');
		expect([await track.blob.text(), track.spoken, FakeMixer.asked]).toEqual(['kept', spoken, 0]);
	});

	it('of another voice is not taken for it', async () => {
		const { roundName, roundTrack } = await load();
		keep(await roundName(calf, { ...PLAIN, voice: 'low' }), new Blob(['kept']));
		const { blob } = await roundTrack(calf, PLAIN, 'network');
		expect(blob.size).toBe(bytesOf(LEAD + round + TAIL));
	});

	it('is mixed once, however often it is asked for', async () => {
		const { roundTrack } = await load();
		const [a, b] = await Promise.all([1, 2].map(() => roundTrack(calf, PLAIN, 'network')));
		expect(await roundTrack(calf, PLAIN, 'network')).toBe(a);
		expect(b).toBe(a);
		expect(FakeMixer.asked).toBe(1);
	});

	it('without its voice is made again once that has come, and one that needs none is not', async () => {
		const { roundTrack } = await load();
		expect((await roundTrack(calf, PLAIN, 'kept')).spoken).toBe(false);
		expect((await roundTrack(calf, PLAIN, 'network')).spoken).toBe(true);
		expect(FakeMixer.asked).toBe(2);
		const tones = await roundTrack(calf, TONES, 'kept');
		expect(await roundTrack(calf, TONES, 'network')).toBe(tones);
		expect(FakeMixer.asked).toBe(3);
	});

	it('is mixed by hand where no voice of that name is known', async () => {
		const { roundTrack } = await load();
		const strange = JSON.parse(JSON.stringify({ ...PLAIN, voice: 'loud' }));
		expect(await roundTrack(calf, strange, 'network')).toMatchObject({ spoken: false });
	});
});

describe('all rounds', () => {
	/** Where something is heard, in seconds of the cramp that began `since` seconds before the track. */
	async function heard(
		options: typeof PLAIN | typeof TONES,
		since: number,
		minute: number,
		advised: readonly Advice[] = ADVISED
	) {
		const { roundsTrack } = await load();
		const { blob, spoken } = await roundsTrack(calf, options, since, advised, 'network');
		expect(blob.size).toBe(bytesOf(LEAD + round * roundsOf(calf) + TAIL));
		const at = bytesOf(LEAD + minute * 60 - since);
		const samples = new Int16Array(await blob.slice(at - 20, at + 20).arrayBuffer());
		return { spoken, before: samples[9], from: samples[10] };
	}

	it.each([3, 5, 10])(
		'say what is advised at minute %d of the cramp, at its sample',
		async (minute) => {
			for (const since of [0, 42]) {
				const { spoken, before, from } = await heard(PLAIN, since, minute);
				expect([spoken, before]).toEqual([true, 0]);
				expect(from).toBeGreaterThan(1000);
			}
		}
	);

	it('tell nobody to try again on a leg that is to be left alone', async () => {
		const advised = advisedTo({ hotLeg: true });
		expect((await heard(PLAIN, 0, 3, advised)).from).toBe(0);
		expect((await heard(PLAIN, 0, 5, advised)).from).toBeGreaterThan(1000);
	});

	it('advise nothing aloud where no voice is wanted', async () => {
		expect(await heard(TONES, 0, 3)).toEqual({ spoken: false, before: 0, from: 0 });
	});

	it('are there though the advice cannot be spoken', async () => {
		const { roundName, roundsTrack } = await load();
		keep(await roundName(calf, PLAIN), silentTrack(round));
		// the pack is here, and no decoder
		const { packOf } = await import('$lib/voice/pack.ts');
		await packOf('warm');
		vi.stubGlobal('OfflineAudioContext', undefined);
		const { blob, spoken } = await roundsTrack(calf, PLAIN, 0, ADVISED, 'kept');
		expect(spoken).toBe(true);
		expect(blob.size).toBe(bytesOf(LEAD + round * roundsOf(calf) + TAIL));
	});
});
