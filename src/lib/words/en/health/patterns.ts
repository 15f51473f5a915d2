interface Pattern {
	readonly name: string;
	/** What a doctor calls it, where that is another name. */
	readonly term?: string;
	readonly feels: string;
	readonly clue: string;
}

/** What a pain in the leg may be. */
export const patterns = {
	cramp: {
		name: 'Simple night cramp',
		feels: 'A sudden, sharp, rock-hard knot in calf or foot.',
		clue: 'It is over in minutes. Then the muscle is sore.'
	},
	clot: {
		name: 'Blood clot in the leg',
		term: 'DVT',
		feels: 'Deep, constant, tender.',
		clue: 'One calf is swollen, warm and red. Stretching is no help.'
	},
	arteries: {
		name: 'Narrow arteries',
		term: 'PAD',
		feels: 'A burn or an ache in calf or foot.',
		clue: 'It comes when you walk and goes when you rest.'
	},
	restless: {
		name: 'Restless legs',
		feels: 'Creeping, crawling, tingling. You have to move.',
		clue: 'Worse at rest, better as you move. No hard knot.'
	},
	nerves: {
		name: 'Nerve damage',
		term: 'neuropathy',
		feels: 'Burning, shooting, numb or tingling.',
		clue: 'Often with diabetes. You may lose your balance.'
	},
	sciatica: {
		name: 'Sciatica',
		feels: 'A shooting pain down the leg. Pins and needles.',
		clue: 'It comes from the back. Some ways of lying make it worse.'
	},
	veins: {
		name: 'Weak veins',
		term: 'venous insufficiency',
		feels: 'A deep throb, much like a cramp.',
		clue: 'Blood pools in the lower legs. They may swell.'
	},
	soreness: {
		name: 'Sore after exercise',
		feels: 'Stiff and tired.',
		clue: 'It comes after a hard day and is better in a few days.'
	},
	pregnancy: {
		name: 'Cramp in pregnancy',
		feels: 'The calf goes tight and sharp, often at night.',
		clue: 'Common late on. One leg swells or hurts on? Call today.'
	}
} satisfies Record<string, Pattern>;
