/** What a page is marked with to look so: `{ theme: 'day' }` is `data-theme="day"`; the night has no mark. */
export type Marks = Readonly<Record<string, string>>;

/** Each look that a block of `tokens.css` is for, the night first. */
export function looksIn(css: string): readonly Marks[] {
	const found = [...css.matchAll(/^:root((?:\[data-[^\]]+\])+)/gm)].map(([, marks = '']) => {
		const each = [...marks.matchAll(/data-(\w+)(?:\^?='([^']*)')?/g)];
		// a mark of any value; `dim` alone is its first step
		return Object.fromEntries(each.map(([, name = '', value = name]) => [name, value]));
	});
	const known = new Map([{}, ...found].map((marks) => [JSON.stringify(marks), marks]));
	return [...known.values()];
}

export const nameOf = (marks: Marks): string => Object.values(marks).join(' ') || 'night';
