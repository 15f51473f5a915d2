import { findNodeAtLocation, parseTree, visit } from 'jsonc-parser';
import { LIMITS } from './limits.ts';

export type Path = readonly (string | number)[];
export type Mistake = { message: string; path?: Path; line?: number };
export type Read = { value: unknown } | Mistake;

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length;

/** How deep brackets nest outside of strings; stops counting past the limit. */
function isTooDeep(text: string) {
	let depth = 0;
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const letter = text[i];
		if (quoted && letter === '\\') i++;
		else if (letter === '"') quoted = !quoted;
		else if (!quoted && (letter === '{' || letter === '[') && ++depth > LIMITS.depth) return true;
		else if (!quoted && (letter === '}' || letter === ']')) depth--;
	}
	return false;
}

/** The line of the first mistake in a text that is not JSON. */
function mistakeLine(text: string) {
	let first = text.length;
	const onError = (_: number, offset: number) => (first = Math.min(first, offset));
	try {
		visit(text, { onError }, { disallowComments: true });
	} catch {
		// the parser tries to recover from an error, and may overflow the stack in doing so
	}
	return lineAt(text, first);
}

/** The first field that stands twice in one object: JSON.parse would silently drop one of them. */
function duplicateField(text: string): Mistake | undefined {
	let found: Mistake | undefined;
	const seen: Set<string>[] = [];
	visit(text, {
		onObjectBegin: () => void seen.push(new Set()),
		onObjectEnd: () => void seen.pop(),
		onObjectProperty: (name, _offset, _length, line, _column, parent) => {
			if (seen.at(-1)?.has(name))
				found ??= {
					message: 'expected this field once, got it twice',
					path: [...parent(), name],
					line: line + 1
				};
			seen.at(-1)?.add(name);
		}
	});
	return found;
}

/** JSON text → value, within the limits on size and depth. Never throws. */
export function readJson(text: string): Read {
	if (text.length > LIMITS.bytes)
		return { message: `expected at most ${LIMITS.bytes / 1024} kB, got more` };
	if (isTooDeep(text))
		return { message: `expected brackets at most ${LIMITS.depth} deep, got more` };
	try {
		// some editors on Windows put a byte order mark in front
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		return duplicateField(text) ?? { value };
	} catch {
		const line = mistakeLine(text);
		return { message: `expected JSON, got a mistake in line ${line}`, line };
	}
}

/** The line (from 1) where the value at `path` stands, or its nearest parent that is there. */
export function lineOf(text: string, path: Path): number {
	const tree = parseTree(text);
	for (let length = path.length; tree && length > 0; length--) {
		const node = findNodeAtLocation(tree, path.slice(0, length));
		if (node) return lineAt(text, node.offset);
	}
	return 1;
}
