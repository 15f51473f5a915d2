interface Pattern {
	readonly name: string;
	/** What a doctor calls it, where that is another name. */
	readonly term?: string;
	readonly feels: string;
	readonly clue: string;
	/** What can be done about it. */
	readonly help?: string;
}

/** What a pain in the leg may be. */
export const patterns = {
	cramp: {
		name: 'Simple night cramp',
		feels: 'A sudden, sharp, rock-hard knot in calf or foot.',
		clue: 'It is over in seconds or minutes. Then it is sore.'
	},
	clot: {
		name: 'Blood clot in the leg',
		term: 'DVT',
		feels: 'Deep, constant, tender.',
		clue: 'Calf swollen, warm, red or dark. Stretching is no help.'
	},
	arteries: {
		name: 'Narrow arteries',
		term: 'PAD',
		feels: 'A burn or a deep ache, also at rest, lying flat.',
		clue: 'Walking brings it on. At night, hanging the leg eases it.'
	},
	restless: {
		name: 'Restless legs',
		feels: 'Creeping, crawling, no hard knot. You have to move.',
		clue: 'Moving eases it. It comes back when you lie down.',
		help: 'A doctor can check iron, kidneys and medicines.'
	},
	nerves: {
		name: 'Nerve damage',
		term: 'neuropathy',
		feels: 'Burning, shooting, numb or tingling.',
		clue: 'Often with diabetes. You may be weak or lose balance.'
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
		clue: 'Common late in pregnancy.',
		help: 'A leg swells or keeps hurting? Call a doctor now.'
	}
} satisfies Record<string, Pattern>;
