import { beforeEach, expect, it } from 'vitest';
import { notices } from './notices.svelte.ts';

beforeEach(() => notices.begin());

it('tells each thing once, until it is over', () => {
	notices.tell('voice');
	notices.tell('voice');
	expect(notices.shown).toEqual(['voice']);
});

it('does not tell again what was put away and is still so', () => {
	notices.tell('screen');
	notices.dismissAll();
	notices.tell('screen');
	expect(notices.shown).toEqual([]);
});

it('takes away what is no longer true, and leaves the rest', () => {
	notices.tell('sound-refused');
	notices.tell('storage');
	notices.over('sound-refused');
	expect(notices.shown).toEqual(['storage']);
});

it('tells again what happens again after it was over', () => {
	notices.tell('sound-refused');
	notices.dismissAll();
	notices.over('sound-refused', 'voice');
	notices.tell('sound-refused');
	expect(notices.shown).toEqual(['sound-refused']);
});

it('begins a session with nothing of the one before', () => {
	notices.tell('voice');
	notices.begin();
	expect(notices.shown).toEqual([]);
	notices.tell('voice');
	expect(notices.shown).toEqual(['voice']);
});

it('offers to try for what a tap may mend, the sound before the voice', () => {
	expect(notices.mendable).toBeUndefined();
	notices.tell('screen');
	expect(notices.mendable).toBeUndefined();
	notices.tell('voice');
	expect(notices.mendable).toBe('voice');
	notices.tell('sound-broken');
	expect(notices.mendable).toBe('sound');
});
