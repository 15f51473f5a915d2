import { afterEach, describe, expect, it, vi } from 'vitest';
import { setPlaybackCategory, shareSpeaker } from './audio-session.ts';
import { pulse } from './haptics.ts';
import { hasLockScreen, offLockScreen, onLockScreen } from './lock-screen.ts';
import { deviceNow } from './now.ts';
import { onOutputLost } from './outputs.ts';
import { onFreeze, onThaw } from './page-life.ts';
import { holdSession, isSessionHeld } from './session-lock.ts';
import { keepScreenOn } from './wake-lock.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});
const tasks = () => new Promise(setImmediate);
const never = () => expect.fail();
const controls = { play: never, pause: never, previous: never, next: never, seek: never };
const shown = {
	title: 'Calf',
	artist: 'Calm',
	icon: '',
	playing: true,
	currentTime: 3,
	duration: 60
};

describe.each([
	['has nothing', undefined],
	['has a navigator without anything', {}]
])('a device that %s', (_, navigator) => {
	it('answers that it will not', async () => {
		vi.stubGlobal('navigator', navigator);
		setPlaybackCategory(true);
		shareSpeaker();
		pulse('hold');
		expect(hasLockScreen()).toBe(false);
		onLockScreen(controls, shown);
		offLockScreen();
		onOutputLost(never)();
		holdSession(never)();
		expect(await isSessionHeld()).toBe(false);
		expect(await keepScreenOn()).toBe(false);
		onFreeze(never)();
		onThaw(never)();
		expect(deviceNow().hides).toBe(0);
	});
});

describe('the lock of a session', () => {
	const locked = (request: () => unknown, query: () => unknown = never) =>
		vi.stubGlobal('navigator', { locks: { request, query } });
	const refused = (name: string) => () => Promise.reject(new DOMException('', name));
	const refusedAtOnce = () => {
		throw new DOMException('', 'SecurityError');
	};

	it.each(['SecurityError', 'InvalidStateError', 'NotSupportedError'])(
		'that is refused with %s is no other window',
		async (name) => {
			locked(refused(name));
			const lost = vi.fn();
			holdSession(lost);
			await tasks();
			expect(lost).not.toHaveBeenCalled();
		}
	);

	it('that is refused at once is no other window', () => {
		locked(refusedAtOnce);
		holdSession(never)();
	});

	it('that is stolen is another window', async () => {
		locked(refused('AbortError'));
		const lost = vi.fn();
		holdSession(lost);
		await tasks();
		expect(lost).toHaveBeenCalledOnce();
	});

	it('that was let go cannot be stolen', async () => {
		locked(refused('AbortError'));
		const lost = vi.fn();
		holdSession(lost)();
		await tasks();
		expect(lost).not.toHaveBeenCalled();
	});

	it('is held where a window has it, and not where nobody knows', async () => {
		locked(never, async () => ({ held: [{ name: 'session' }] }));
		expect(await isSessionHeld()).toBe(true);
		locked(never, async () => ({ held: [] }));
		expect(await isSessionHeld()).toBe(false);
		locked(never, refused('SecurityError'));
		expect(await isSessionHeld()).toBe(false);
		locked(never, refusedAtOnce);
		expect(await isSessionHeld()).toBe(false);
	});
});

describe('ways to hear', () => {
	/** What is listed first, and after a change. */
	async function changed(before: readonly string[], after: readonly string[]) {
		let ids = before;
		const mediaDevices = Object.assign(new EventTarget(), {
			enumerateDevices: async () =>
				ids
					.map((deviceId) => ({ kind: 'audiooutput', deviceId }))
					.concat({
						kind: 'audioinput',
						deviceId: ''
					})
		});
		vi.stubGlobal('navigator', { mediaDevices });
		const lost = vi.fn();
		const stop = onOutputLost(lost);
		await tasks();
		ids = after;
		mediaDevices.dispatchEvent(new Event('devicechange'));
		await tasks();
		stop();
		mediaDevices.dispatchEvent(new Event('devicechange'));
		await tasks();
		return lost.mock.calls.length;
	}

	it('are gone where there are fewer', async () => {
		expect(await changed(['a', 'b'], ['a'])).toBe(1);
		expect(await changed(['', ''], [''])).toBe(1);
	});

	it('are not gone where the browser hides them from now on', async () => {
		expect(await changed([''], [])).toBe(0);
		expect(await changed(['a', 'b'], [])).toBe(0);
		expect(await changed(['a', 'b', 'c'], [''])).toBe(0);
	});

	it('are not gone where as many are left, or nothing can be known', async () => {
		expect(await changed([], [])).toBe(0);
		expect(await changed([''], [''])).toBe(0);
		expect(await changed(['a'], ['a', 'b'])).toBe(0);
	});

	it('cannot be known where the browser refuses', async () => {
		const enumerateDevices = () => Promise.reject(new Error('refused'));
		const mediaDevices = Object.assign(new EventTarget(), { enumerateDevices });
		vi.stubGlobal('navigator', { mediaDevices });
		const lost = vi.fn();
		onOutputLost(lost);
		mediaDevices.dispatchEvent(new Event('devicechange'));
		await tasks();
		expect(lost).not.toHaveBeenCalled();
	});
});

describe('the lock screen', () => {
	function screen() {
		const actions = new Map<string, unknown>();
		const positions: (MediaPositionState | undefined)[] = [];
		const mediaSession = {
			metadata: null as unknown,
			playbackState: 'none',
			setPositionState: (state?: MediaPositionState) => {
				if (state && !(state.duration! >= 0 && state.position! <= state.duration!))
					throw new TypeError('a place outside of its duration');
				positions.push(state);
			},
			setActionHandler(action: string, act: unknown) {
				if (action === 'seekto') throw new TypeError('unknown action');
				actions.set(action, act);
			}
		};
		vi.stubGlobal('navigator', { mediaSession });
		vi.stubGlobal('MediaMetadata', class {});
		return { mediaSession, actions, positions };
	}

	it('shows where the session is, within its bounds', () => {
		const { mediaSession, positions } = screen();
		onLockScreen(controls, shown);
		onLockScreen(controls, { ...shown, currentTime: 61 });
		expect(positions).toEqual([
			{ duration: 60, position: 3 },
			{ duration: 60, position: 60 }
		]);
		expect(mediaSession.playbackState).toBe('playing');
	});

	it.each([
		{ duration: NaN, currentTime: 0 },
		{ duration: Infinity, currentTime: 0 },
		{ duration: 60, currentTime: NaN },
		{ duration: 60, currentTime: -1 },
		{ duration: -1, currentTime: 0 }
	])('shows no place where it is not known: %o', (unknown) => {
		const { positions } = screen();
		onLockScreen(controls, { ...shown, ...unknown });
		expect(positions).toEqual([undefined]);
	});

	it('does nothing of ours once the session has ended', () => {
		const { mediaSession, actions, positions } = screen();
		onLockScreen(controls, shown);
		expect(actions.get('play')).toBe(controls.play);
		offLockScreen();
		expect([...actions.values()]).toEqual([null, null, null, null, null, null]);
		expect(positions.at(-1)).toBeUndefined();
		expect(mediaSession.metadata).toBeNull();
		expect(mediaSession.playbackState).toBe('none');
	});
});

describe('a screen that is kept on', () => {
	function screen(visibilityState = 'visible') {
		const page = Object.assign(new EventTarget(), { visibilityState });
		const release = vi.fn(async () => undefined);
		const request = vi.fn(async () => ({ release }));
		vi.stubGlobal('document', page);
		vi.stubGlobal('navigator', { wakeLock: { request } });
		return { page, request, release };
	}

	it('is asked for again when the page is shown, until it is let go', async () => {
		const { page, request, release } = screen();
		const letGo = await keepScreenOn();
		page.dispatchEvent(new Event('visibilitychange'));
		await tasks();
		expect(request).toHaveBeenCalledTimes(2);
		if (letGo) letGo();
		page.dispatchEvent(new Event('visibilitychange'));
		await tasks();
		expect(request).toHaveBeenCalledTimes(2);
		expect(release).toHaveBeenCalledOnce();
	});

	it('is let go where it comes after it was let go', async () => {
		const { page, release } = screen('hidden');
		const letGo = await keepScreenOn();
		page.visibilityState = 'visible';
		page.dispatchEvent(new Event('visibilitychange'));
		if (letGo) letGo();
		await tasks();
		expect(release).toHaveBeenCalledOnce();
	});

	it('is not where the browser refuses', async () => {
		const { request } = screen();
		request.mockRejectedValue(new DOMException('', 'NotAllowedError'));
		expect(await keepScreenOn()).toBe(false);
	});
});

describe('a look at the clocks', () => {
	it('counts how often the page was hidden or frozen, and knows by it whether it is hidden', async () => {
		const page = Object.assign(new EventTarget(), { hidden: true });
		vi.stubGlobal('document', page);
		const { deviceNow } = await import('./now.ts');
		expect(deviceNow().hides).toBe(1);
		page.hidden = false;
		page.dispatchEvent(new Event('visibilitychange'));
		expect(deviceNow().hides).toBe(2);
		page.hidden = true;
		page.dispatchEvent(new Event('visibilitychange'));
		page.dispatchEvent(new Event('freeze'));
		page.dispatchEvent(new Event('resume'));
		expect(deviceNow().hides).toBe(7);
		page.dispatchEvent(new Event('visibilitychange'));
		expect(deviceNow().hides % 2).toBe(1);
	});
});
