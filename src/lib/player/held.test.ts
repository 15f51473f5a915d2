import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Held } from './held.ts';
import type { Opened } from './program.ts';
import { SilentClock } from './silent-clock.ts';

const settled = () => new Promise(setImmediate);

/** A phone that keeps its screen on when the test says so, or refuses. */
function phone() {
	const asked: { grant(): void; refuse(): void }[] = [];
	let kept = 0;
	const release = async () => void kept--;
	const request = () =>
		new Promise((resolve, reject) =>
			asked.push({
				grant: () => (kept++, resolve({ release })),
				refuse: () => reject(new DOMException('', 'NotAllowedError'))
			})
		);
	const audioSession = { type: 'auto' };
	const mediaDevices = Object.assign(new EventTarget(), {
		enumerateDevices: async () => outputs.map(() => ({ kind: 'audiooutput', deviceId: '' }))
	});
	let outputs = ['ear', 'speaker'];
	vi.stubGlobal('navigator', { wakeLock: { request }, audioSession, mediaDevices });
	const told: string[] = [];
	const held = new Held({
		lost: () => told.push('lost'),
		outputLost: () => told.push('outputLost'),
		missing: (what) => told.push(what)
	});
	const pullOut = async () => {
		outputs = ['speaker'];
		mediaDevices.dispatchEvent(new Event('devicechange'));
		await settled();
	};
	return { held, told, asked, audioSession, pullOut, kept: () => kept };
}
const opened = (shared: boolean): Opened => {
	return { clock: new SilentClock(60), spoken: true, playsWithScreenOff: !shared, shared };
};

beforeEach(() => {
	vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => vi.unstubAllGlobals());

it('what sounds alone is played as music is, beside other music as its guest, and no sound as a page', () => {
	const { held, audioSession } = phone();
	held.use(opened(false), false);
	expect(audioSession.type).toBe('playback');
	held.use(opened(true), false);
	expect(audioSession.type).toBe('ambient');
	held.use(undefined, false);
	expect(audioSession.type).toBe('auto');
	held.use(opened(true), false);
	held.release();
	expect(audioSession.type).toBe('auto');
});

it('the screen is kept on once, until it need not be', async () => {
	const { held, asked, kept } = phone();
	held.use(undefined, true);
	held.use(undefined, true);
	await settled();
	expect(asked).toHaveLength(1);
	asked[0]?.grant();
	await settled();
	held.use(undefined, true);
	expect(asked).toHaveLength(1);
	expect(kept()).toBe(1);
	held.use(opened(true), false);
	expect(kept()).toBe(0);
});

it.each(['grant', 'refuse'] as const)(
	'a session that is left while the phone thinks about it keeps and tells nothing (%s)',
	async (answer) => {
		const { held, asked, kept, told } = phone();
		held.use(undefined, true);
		await settled();
		held.release();
		asked[0]?.[answer]();
		await settled();
		expect(kept()).toBe(0);
		expect(told).toEqual([]);
	}
);

it('a screen that was refused is said, and asked for again by a touch', async () => {
	const { held, asked, kept, told } = phone();
	held.use(undefined, true);
	await settled();
	asked[0]?.refuse();
	await settled();
	expect(told).toEqual(['screen']);
	void held.keepScreen();
	await settled();
	asked[1]?.grant();
	await settled();
	expect(kept()).toBe(1);
	held.letScreenSleep();
	expect(kept()).toBe(0);
});

it('headphones that are pulled out are told while it is held, and not after', async () => {
	const { held, told, pullOut } = phone();
	held.take();
	held.take();
	await settled();
	await pullOut();
	expect(told).toEqual(['outputLost']);
	expect(held.mine).toBe(true);
	held.release();
	expect(held.mine).toBe(false);
	await pullOut();
	expect(told).toEqual(['outputLost']);
});
