/** A test takes a few seconds; a page that goes away in its midst must not leave others without a network, in ms. */
const LONGEST = 30_000;

let until = 0;

/** Whether a page tries how it does without a network. */
export const isCut = () => Date.now() < until;

export const cutNetwork = () => void (until = Date.now() + LONGEST);

/** Whether it was cut off all the time: a worker that was ended meanwhile knows nothing of it. */
export function joinNetwork(): boolean {
	const was = isCut();
	until = 0;
	return was;
}
