/** The item after the one with the id `last`; where that is unknown, one by `day`, another each day. */
export function nextInTurn<Item extends { readonly id: string }>(
	items: readonly Item[],
	last: unknown,
	day: number
): Item | undefined {
	const at = items.findIndex(({ id }) => id === last);
	return items[(at < 0 ? day : at + 1) % items.length];
}
