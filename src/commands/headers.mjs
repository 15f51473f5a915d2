import { readFileSync } from 'node:fs';

/** @typedef {{ matches: RegExp, headers: [string, string][] }} Rule */

/** @param {string} glob */
const toPattern = (glob) =>
	new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

/**
 * The rules of a `_headers` file: an address in a line, its headers indented below.
 * @param {string} file
 * @returns {Rule[]}
 */
export function readHeaders(file) {
	/** @type {Rule[]} */
	const rules = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const [name, value] = line.trim().split(/:\s*(.*)/);
		if (!line.trim() || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) rules.push({ matches: toPattern(line.trim()), headers: [] });
		else if (name && value) rules.at(-1)?.headers.push([name, value]);
	}
	return rules;
}
