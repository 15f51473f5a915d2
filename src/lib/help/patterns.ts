import type { Level } from './warnings.ts';
import type { Statement } from './statement.ts';

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
export const PATTERNS: readonly Pattern[] = [
	{
		name: 'Simple night cramp',
		feels: 'A sudden, sharp, rock-hard knot in calf or foot.',
		clue: 'It is over in minutes. Then the muscle is sore.',
		from: ['nhs', 'articles']
	},
	{
		name: 'Blood clot in the leg',
		term: 'DVT',
		feels: 'Deep, constant, tender.',
		clue: 'One calf is swollen, warm and red. Stretching is no help.',
		from: ['clot', 'articles'],
		level: 'today'
	},
	{
		name: 'Narrow arteries',
		term: 'PAD',
		feels: 'A burn or an ache in calf or foot.',
		clue: 'It comes when you walk and goes when you rest.',
		from: ['arteries', 'articles'],
		level: 'soon'
	},
	{
		name: 'Restless legs',
		feels: 'Creeping, crawling, tingling. You have to move.',
		clue: 'Worse at rest, better as you move. No hard knot.',
		from: ['restless', 'articles'],
		level: 'soon'
	},
	{
		name: 'Nerve damage',
		term: 'neuropathy',
		feels: 'Burning, shooting, numb or tingling.',
		clue: 'Often with diabetes. You may lose your balance.',
		from: ['nerves', 'articles'],
		level: 'soon'
	},
	{
		name: 'Sciatica',
		feels: 'A shooting pain down the leg. Pins and needles.',
		clue: 'It comes from the back. Some ways of lying make it worse.',
		from: ['sciatica', 'articles'],
		level: 'soon'
	},
	{
		name: 'Weak veins',
		term: 'venous insufficiency',
		feels: 'A deep throb, much like a cramp.',
		clue: 'Blood pools in the lower legs. They may swell.',
		from: ['veins', 'articles'],
		level: 'soon'
	},
	{
		name: 'Sore after exercise',
		feels: 'Stiff and tired.',
		clue: 'It comes after a hard day and is better in a few days.',
		from: ['soreness', 'articles']
	},
	{
		name: 'Cramp in pregnancy',
		feels: 'The calf goes tight and sharp, often at night.',
		clue: 'Common late on. One leg swells or hurts on? Call today.',
		from: ['pregnancy', 'articles']
	}
];
