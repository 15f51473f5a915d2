import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('the sentences of a line', () => {
	it('end at their marks', () => {
		expect(sentencesOf('Is it better? Tap the big button. Well done!')).toEqual([
			'Is it better?',
			'Tap the big button.',
			'Well done!'
		]);
	});

	it('are not cut at a comma or inside a number', () => {
		expect(sentencesOf('In for 4.5, out for six.')).toEqual(['In for 4.5, out for six.']);
	});

	it('lose no letter and hold no empty one', () => {
		const line = fc.array(fc.constantFrom('Rest.', 'Go', 'up!', ' ', '  '), { maxLength: 12 });
		fc.assert(
			fc.property(line, (words) => {
				const text = words.join(' ');
				const sentences = sentencesOf(text);
				expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				for (const sentence of sentences) expect(sentence).toBe(sentence.trim() || 'none');
			})
		);
	});
});
