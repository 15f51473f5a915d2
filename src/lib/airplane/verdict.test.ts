import { describe, expect, it } from 'vitest';
import { verdictOf, type Trial } from './verdict.ts';

/** A device on which all is well, but for this; it notes what was tried. */
function device(but: Partial<Trial>) {
	const tried: string[] = [];
	const well: Trial = {
		files: async () => ({ all: 170, broken: 0 }),
		voice: async () => true,
		play: async () => ['whole', true],
		promised: async () => true
	};
	const noted = <T>(name: string, act: () => Promise<T>) => {
		tried.push(name);
		return act();
	};
	const { files, voice, play, promised } = { ...well, ...but };
	const trial: Trial = {
		files: () => noted('files', files),
		voice: () => noted('voice', voice),
		play: () => noted('play', play),
		promised: () => noted('promised', promised)
	};
	return { trial, tried };
}

describe('the airplane test', () => {
	it('is passed where every file is whole, sound was heard without a network, and it was promised to stay', async () => {
		const { trial, tried } = device({});
		expect(await verdictOf(trial)).toEqual({ is: 'ready', all: 170, heard: true });
		expect(tried).toEqual(['files', 'voice', 'play', 'promised']);
	});

	it.each<[string, Partial<Trial>, object, number]>([
		['nothing is kept', { files: async () => undefined }, { is: 'unkept' }, 1],
		[
			'a file is missing or damaged',
			{ files: async () => ({ all: 170, broken: 2 }) },
			{ is: 'files', broken: 2 },
			1
		],
		['the voice is not whole', { voice: async () => false }, { is: 'voice' }, 2],
		['no voice is heard', { play: async () => ['tones', true] }, { is: 'voice' }, 3],
		['nothing is heard', { play: async () => ['nothing', true] }, { is: 'unheard' }, 3],
		['it is stopped', { play: async () => ['stopped', true] }, { is: 'stopped' }, 3],
		['the network may have been there', { play: async () => ['whole', false] }, { is: 'unsure' }, 3]
	])('ends where %s, and says that alone', async (_, but, verdict, steps) => {
		const { trial, tried } = device(but);
		expect(await verdictOf(trial)).toEqual(verdict);
		expect(tried).toHaveLength(steps);
	});

	it('says that the browser may throw all away, and that nothing was heard where silence is chosen', async () => {
		const { trial } = device({
			play: async () => ['silence', true],
			promised: async () => false
		});
		expect(await verdictOf(trial)).toEqual({ is: 'unpromised', all: 170, heard: false });
	});
});
