import { patterns } from '$words/health/patterns.ts';
import { help } from '$words/help.ts';
import { idsOf } from '$lib/words/ids.ts';
import type { Statement } from './statement.ts';
import type { LevelId } from './warnings.ts';

type PatternId = keyof typeof patterns;
interface HowSoon {
	/** By day or at night, where that makes a difference. */
	readonly when?: string;
	readonly level: LevelId;
}

export interface Pattern {
	readonly id: PatternId;
	readonly name: string;
	/** What a doctor calls it. */
	readonly term?: string;
	readonly feels: string;
	readonly clue: string;
	/** What can be done about it. */
	readonly help?: string;
	readonly from: Statement['from'];
	/** How soon it needs help; none for what may be left alone. */
	readonly levels: readonly HowSoon[];
}

const kind = (from: Statement['from'], ...levels: readonly HowSoon[]) => ({ from, levels });
const today: HowSoon = { level: 'today' };
const soon: HowSoon = { level: 'soon' };
const { byDay, atNight } = help.when;

/** The simple cramp first, and then by how soon it needs help. */
const kinds: Readonly<Record<PatternId, Pick<Pattern, 'from' | 'levels'>>> = {
	cramp: kind(['nhs', 'articles']),
	clot: kind(['clot', 'articles'], today),
	arteries: kind(
		['arteries', 'restPain', 'articles'],
		{ when: byDay, ...soon },
		{ when: atNight, ...today }
	),
	restless: kind(['restless', 'articles'], soon),
	nerves: kind(['nerves', 'articles'], soon),
	sciatica: kind(['sciatica', 'articles'], soon),
	veins: kind(['veins', 'articles'], soon),
	soreness: kind(['soreness', 'articles']),
	pregnancy: kind(['pregnancy', 'articles'])
};

export const PATTERNS: readonly Pattern[] = idsOf(kinds).map((id) => ({
	id,
	...patterns[id],
	...kinds[id]
}));
