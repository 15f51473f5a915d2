/** What a journey does in a browser, whichever it is. */
export interface Browser {
	goto(url: string): Promise<unknown>;
	reload(): Promise<unknown>;
	back(): Promise<unknown>;
	/** Runs in the page, and is no touch; what it gives is waited for. */
	run<Value, Given = undefined>(
		task: (given: Given) => Value | Promise<Value>,
		given?: Given
	): Promise<Value>;
	/** Taps the button or link of this name, once it is there. */
	tap(name: string): Promise<unknown>;
	/** Touches a place of the page. */
	touch(x: number, y: number): Promise<unknown>;
	resize(width: number, height: number): Promise<unknown>;
	close(): Promise<unknown>;
}

export interface Opening {
	/** What the browser's programs find around them: the sound card. */
	readonly env: Readonly<Record<string, string>>;
	/** A folder that is empty. */
	readonly folder: string;
	/** All site data is refused. */
	readonly blocked: boolean;
}

/** A phone's window. */
export const SIZE = { width: 390, height: 844 };
/** How long something in a page is waited for, in ms. */
export const PATIENCE = 30_000;
