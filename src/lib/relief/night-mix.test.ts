import { afterEach, expect, test, vi } from 'vitest';
import { PLAIN, type MixOptions } from '$lib/mix/mix-options.ts';
import { heardInCramp, isNight } from './night-mix.ts';

afterEach(() => {
	vi.useRealTimers();
});

test.each([
	[0, true],
	[4, true],
	[5, false],
	[12, false],
	[20, false],
	[21, true],
	[23, true]
])('at %d o’clock it is night: %s', (hour, night) => {
	expect(isNight(new Date(2026, 0, 5, hour, 59))).toBe(night);
	vi.useFakeTimers({ now: new Date(2026, 0, 5, hour), toFake: ['Date'] });
	expect(isNight()).toBe(night);
	expect(heardInCramp(PLAIN).whisper).toBe(night);
});

test('a cramp is guided as chosen, without rain, and in a whisper where that was chosen', () => {
	const choice: MixOptions = {
		...{ says: 'names', voice: 'low', bed: 'strong-rain' },
		...{ whisper: true, stereo: true }
	};
	const wanted = { says: 'names', voice: 'low', bed: 'room', whisper: true, stereo: false };
	expect(heardInCramp(choice, false)).toEqual(wanted);
	expect(heardInCramp({ ...choice, whisper: false }, true)).toEqual(wanted);
});
