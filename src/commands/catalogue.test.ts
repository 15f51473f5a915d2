import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differences, missingIn } from './catalogue.ts';

const mark = (marked: string) => ({ marked });
const english = {
	pause: 'Pause',
	update: { title: 'A new version', accept: 'Update now' },
	left: (time: string) => `${time} left`,
	add: ['Tap ', mark('Add'), '.']
};

describe('what a catalogue lacks', () => {
	it('is nothing where each text has its own, in whatever order its parts stand', () => {
		const other = { ...english, add: [mark('Zufügen'), ' antippen.'] };
		expect(differences(english, other, 'player')).toEqual([]);
	});

	it.each([
		[{ ...english, pause: undefined }, 'player.pause: missing'],
		[{ ...english, update: { title: 'Neu' } }, 'player.update.accept: missing'],
		[{ ...english, left: 'übrig' }, 'player.left: expected a function, got a string'],
		[{ ...english, add: ['Antippen.'] }, 'player.add: expected 1 marked, got 0'],
		[{ ...english, more: 'Mehr' }, 'player.more: English has none'],
		[undefined, 'player: missing']
	])('is named', (other, name) => {
		expect(differences(english, other, 'player')).toEqual([name]);
	});
});

describe('a folder of a language', () => {
	const alias = { $lib: resolve('src/lib'), $words: resolve('src/lib/words/en') };
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'words-'));
		cpSync('src/lib/words/en', join(folder, 'en'), { recursive: true });
		cpSync('src/lib/words/phrase.ts', join(folder, 'phrase.ts'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));
	const missing = () => missingIn(join(folder, 'en'), alias);

	it('that has all of it lacks nothing; one with fewer words is told which', async () => {
		expect(await missing()).toEqual([]);
		writeFileSync(join(folder, 'en/safe.ts'), 'export const safe = {};');
		expect(await missing()).toEqual(['safe.ts: safe.nothingLost: missing']);
	});

	it('that has not all files is told which', async () => {
		rmSync(join(folder, 'en/health/screening.ts'));
		expect(await missing()).toEqual(['health/screening.ts: no such file']);
	});
});
