import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { library } from '$lib/routine/library.ts';
import { firstWords } from './first-words.ts';

const { clips } = JSON.parse(readFileSync('routines/voice/warm.json', 'utf8'));

const voice = readFileSync('static/voices/warm.mp3');

test('the first words of each relief routine are clips of the voice, whole and in order', () => {
	for (const routine of library.filter(({ kind }) => kind === 'relief')) {
		const words = firstWords(routine, clips, voice);
		expect(words.length).toBeGreaterThan(4000);
		expect(words.length).toBeLessThan(40_000);
		// each clip begins with an MP3 frame, and lies in the voice as it is
		expect(words[0]).toBe(0xff);
		expect(voice.includes(Buffer.from(words.subarray(0, 4000)))).toBe(true);
		expect(voice.includes(Buffer.from(words.subarray(-4000)))).toBe(true);
	}
});

test('the calf is told first what the page shows first', () => {
	const calf = library.find(({ id }) => id === 'relief-calf');
	expect(calf?.steps[0]?.exercise.instruction).toBe('Leg straight. Pull your toes to your shin.');
});
