import { expect, test, vi } from 'vitest';
import { device, EVENING, fakeDevices } from '../../../tests/fakes/playing.ts';
import { rehearse } from './rehearse.ts';

fakeDevices();

test('a rehearsal plays nothing, keeps nothing, takes no session and leaves nothing behind', () => {
	const { program } = device(EVENING);
	const request = vi.spyOn(navigator.locks, 'request');
	const setItem = vi.fn();
	vi.stubGlobal('localStorage', { getItem: () => null, setItem });
	const Audio = vi.fn();
	vi.stubGlobal('Audio', Audio);
	const before = vi.getTimerCount();
	rehearse(program);
	expect(request).not.toHaveBeenCalled();
	expect(setItem).not.toHaveBeenCalled();
	expect(Audio).not.toHaveBeenCalled();
	expect(vi.getTimerCount()).toBe(before);
});
