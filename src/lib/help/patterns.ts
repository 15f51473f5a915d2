import { patterns } from '$words/health/patterns.ts';
import { idsOf } from '$lib/words/ids.ts';
import type { Statement } from './statement.ts';
import type { Level } from './warnings.ts';

export interface Pattern {
	readonly name: string;
	/** What a doctor calls it. */
	readonly term?: string;
	readonly feels: string;
	readonly clue: string;
	readonly from: Statement['from'];
	/** How soon it needs help; undefined for what may be left alone. */
	readonly level?: Level['id'];
}

/** The simple cramp first, and then by how soon it needs help. */
const kinds: Readonly<Record<keyof typeof patterns, Pick<Pattern, 'from' | 'level'>>> = {
	cramp: { from: ['nhs', 'articles'] },
	clot: { from: ['clot', 'articles'], level: 'today' },
	arteries: { from: ['arteries', 'articles'], level: 'soon' },
	restless: { from: ['restless', 'articles'], level: 'soon' },
	nerves: { from: ['nerves', 'articles'], level: 'soon' },
	sciatica: { from: ['sciatica', 'articles'], level: 'soon' },
	veins: { from: ['veins', 'articles'], level: 'soon' },
	soreness: { from: ['soreness', 'articles'] },
	pregnancy: { from: ['pregnancy', 'articles'] }
};

export const PATTERNS: readonly Pattern[] = idsOf(kinds).map((id) => ({
	...patterns[id],
	...kinds[id]
}));
