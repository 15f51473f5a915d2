import { expect, it } from 'vitest';
import { sound } from './sound.svelte.ts';
import { write } from '$lib/device/storage.ts';

it('is a voice with tones until something else is chosen', () => {
	expect(sound.options).toMatchObject({ says: 'all', voice: 'warm', bed: 'room', whisper: false });
});

it('is what was kept, and of that only what it knows', () => {
	write('sound', { heard: 'tones', bed: 'rain', voice: 'loud', whisper: 'yes', stereo: true });
	sound.load();
	expect(sound.settings).toEqual({
		...{ heard: 'tones', amount: 'all', voice: 'warm', bed: 'rain' },
		...{ whisper: false, stereo: true, ownMusic: false }
	});
	expect(sound.options.says).toBe('nothing');
	write('sound', { heard: 7 });
	sound.load();
	expect(sound.settings.heard).toBe('voice');
});

it('keeps each change', () => {
	sound.change({ heard: 'silent' });
	sound.load();
	expect(sound.silent).toBe(true);
});
