import { afterEach, beforeEach, vi } from 'vitest';

/** What comes of the next loads, one after the other; with no entry, one succeeds. `mute` says nothing. */
type Load = 'fails' | 'mute';

/** An audio element as engines make it: all that it does it does a task later, and tells in events. */
export class FakeAudio extends EventTarget {
	static made: FakeAudio[] = [];
	static loads: Load[] = [];
	/** As a phone before the first tap. */
	static refuses = false;
	static duration = 60;

	preload = '';
	volume = 1;
	duration = NaN;
	error: { message: string } | null = null;
	paused = true;
	ended = false;
	seeking = false;
	readyState = 0;
	/** Each that it was given. */
	sources: string[] = [];
	#time = 0;
	#src = '';
	#loading = 0;
	#plays: { resolve(): void; reject(error: Error): void }[] = [];

	constructor(src = '') {
		super();
		FakeAudio.made.push(this);
		if (src) this.src = src;
	}

	#later(act: () => void) {
		setTimeout(act, 0);
	}
	tell(...events: string[]) {
		for (const event of events) this.dispatchEvent(new Event(event));
	}
	#cutOff() {
		this.paused = true;
		for (const { reject } of this.#plays.splice(0))
			reject(new DOMException('interrupted', 'AbortError'));
	}
	get src() {
		const page = globalThis.location?.href;
		return page && this.#src ? new URL(this.#src, page).href : this.#src;
	}
	set src(src: string) {
		this.#src = src;
		this.sources.push(src);
		this.load();
	}
	removeAttribute() {
		this.#src = '';
	}
	canPlayType = () => 'probably';
	load() {
		const mine = ++this.#loading;
		const had = this.readyState > 0;
		this.empty();
		if (had) this.#later(() => this.tell('emptied'));
		this.#later(() => {
			if (mine !== this.#loading) return;
			const load = this.#src.startsWith('data:') ? undefined : FakeAudio.loads.shift();
			if (load === 'mute') return;
			if (load === 'fails') return this.fail();
			this.readyState = 4;
			this.duration = FakeAudio.duration;
			this.tell('loadedmetadata', 'canplay', 'canplaythrough');
			if (!this.paused) this.sound();
		});
	}
	/** The device takes its sound away, without a word. */
	empty() {
		this.readyState = 0;
		this.error = null;
		this.ended = this.seeking = false;
		this.#time = 0;
		this.#cutOff();
	}
	/** What it had is lost; it goes on saying that it is not paused. */
	fail() {
		this.readyState = 0;
		this.error = { message: 'decoder lost' };
		this.#time = 0;
		this.tell('error');
	}
	play() {
		if (FakeAudio.refuses) return Promise.reject(new DOMException('tap', 'NotAllowedError'));
		if (this.ended) this.#time = 0;
		this.paused = this.ended = false;
		return new Promise<void>((resolve, reject) => {
			this.#plays.push({ resolve, reject });
			this.#later(() => this.readyState >= 3 && !this.paused && this.sound());
		});
	}
	sound() {
		this.paused = false;
		this.tell('playing');
		for (const { resolve } of this.#plays.splice(0)) resolve();
	}
	pause() {
		if (this.paused) return;
		this.#cutOff();
		this.#later(() => this.tell('pause'));
	}
	get currentTime() {
		return this.#time;
	}
	set currentTime(time: number) {
		this.#time = time;
		if (!this.readyState) return;
		this.seeking = true;
		this.ended = false;
		this.#later(() => {
			this.seeking = false;
			this.tell('seeked');
		});
	}
	/** Its sound goes on by so much. */
	run(seconds: number) {
		this.#time = Math.min(this.duration, this.#time + seconds);
		this.tell('timeupdate');
		if (this.#time < this.duration) return;
		this.ended = this.paused = true;
		this.tell('pause', 'ended');
	}
}

/** Lets what the elements do later happen. */
export const tasks = (ms = 10) => vi.advanceTimersByTimeAsync(ms);

/** Stands in for the browser's elements and addresses from now on; returns what is not revoked. */
export function stubAudio(urls = new Set<string>()) {
	FakeAudio.made = [];
	FakeAudio.loads = [];
	FakeAudio.refuses = false;
	urls.clear();
	let made = 0;
	vi.stubGlobal('Audio', FakeAudio);
	vi.stubGlobal('HTMLAudioElement', FakeAudio);
	vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
		urls.add(`blob:${++made}`);
		return `blob:${made}`;
	});
	vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void urls.delete(url));
	return urls;
}

/** The same in each test of a file, with timers that only the test moves. */
export function fakeAudio() {
	const urls = new Set<string>();
	beforeEach(() => {
		vi.useFakeTimers();
		stubAudio(urls);
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
		vi.restoreAllMocks();
	});
	return urls;
}
