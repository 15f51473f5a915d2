/** The one after `last`; where none is known, the one of that day: the next day it is another. */
export function nextInTurn<Item extends { readonly id: string }>(
	items: readonly Item[],
	last: unknown,
	day: number
): Item | undefined {
	const at = items.findIndex(({ id }) => id === last);
	return items[(at < 0 ? day : at + 1) % items.length];
}
