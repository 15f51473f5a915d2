import type { Browser, Engine } from './browser.ts';
import { savedBy } from './saved.ts';
import { until } from './until.ts';

interface Wanted {
	readonly name: string;
	/** A selector. */
	readonly kinds: string;
}

/** For the page: where what is wanted can be touched, once nothing moves it any more. */
async function placeOf({ name, kinds }: Wanted) {
	const nameOf = (it: Element) =>
		(it.getAttribute('aria-label') ?? it.textContent ?? '').replace(/\s+/g, ' ').trim();
	const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
	const found = [...open.querySelectorAll(kinds)].find(
		(it) => it.checkVisibility() && nameOf(it) === name
	);
	// in the middle nothing that clings to an edge lies over it
	found?.scrollIntoView({ block: 'center' });
	const middle = () => {
		const { x, y, width, height } = found?.getClientRects()[0] ?? new DOMRect();
		return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
	};
	const before = middle();
	await new Promise((next) => setTimeout(next, 50));
	const { x, y } = middle();
	const still = x === before.x && y === before.y;
	return still && found?.contains(document.elementFromPoint(x, y)) ? { x, y } : undefined;
}

/** For the page: as a date's own picker does; what keys do there depends on the device's language. */
function fill({ label, text }: { label: string; text: string }) {
	const found = [...document.querySelectorAll('label')].find(
		({ textContent }) => textContent?.trim() === label
	);
	const field = found?.control;
	if (!(field instanceof HTMLInputElement)) return false;
	field.value = text;
	for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
	return true;
}

/** The same in every browser, by what each can do; files are saved in `folder`. */
export function withHands(engine: Engine, folder: string): Browser {
	const touch = async (wanted: Wanted) => {
		const { x, y } = await until(wanted.name, () => engine.run(placeOf, wanted));
		return engine.touch(x, y);
	};
	const tap = (name: string) => touch({ name, kinds: 'button:enabled, a' });
	return {
		...engine,
		tap,
		choose: (label) => touch({ name: label, kinds: 'label' }),
		fill: (label, text) => until(label, () => engine.run(fill, { label, text })),
		save: (name) => savedBy(folder, () => tap(name))
	};
}
