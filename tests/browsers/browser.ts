/** What a browser can do here, each in its own way. */
export interface Engine {
	goto(url: string): Promise<unknown>;
	reload(): Promise<unknown>;
	back(): Promise<unknown>;
	/** Runs in the page, and is no touch; what it gives is waited for. */
	run<Value, Given = undefined>(
		task: (given: Given) => Value | Promise<Value>,
		given?: Given
	): Promise<Value>;
	/** Touches a place of the page. */
	touch(x: number, y: number): Promise<unknown>;
	resize(width: number, height: number): Promise<unknown>;
	close(): Promise<unknown>;
}

/** What a journey does in a browser, whichever it is. */
export interface Browser extends Engine {
	/** Taps the button or link of this name, once it is there and nothing lies over it. */
	tap(name: string): Promise<unknown>;
	/** Ticks the box, or picks the one of several, that this label names. */
	choose(label: string): Promise<unknown>;
	/** Fills in the field that this label names. */
	fill(label: string, text: string): Promise<unknown>;
	/** Taps the button of this name; returns the text of the file that it saves. */
	save(name: string): Promise<string>;
}

export interface Opening {
	/** What the browser's programs find around them: the sound card, and a screen. */
	readonly env: Readonly<Record<string, string>>;
	/** Where it keeps what it keeps: an empty folder, or one that it had before. */
	readonly folder: string;
	/** All site data is refused. */
	readonly blocked: boolean;
	/** It fills the screen, with nothing of its own around the page. */
	readonly filmed: boolean;
}

/** A phone's window. */
export const SIZE = { width: 390, height: 844 };
/** How long something in a page is waited for, in ms. */
export const PATIENCE = 30_000;
