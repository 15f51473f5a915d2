/** What is asked of a cramp, after it or the next day. */
export const crampQuestions = {
	title: 'About this cramp',
	side: { question: 'Which leg?', both: 'Both legs' },
	pain: {
		question: 'How bad was it?',
		answer: (pain: string) => `${pain} of 10`,
		least: '0: no pain',
		most: '10: worst pain'
	},
	helped: {
		question: 'What helped?',
		answers: {
			stretch: 'Stretching',
			rub: 'Rubbing',
			stand: 'Standing',
			walk: 'Walking',
			warm: 'Warmth',
			cold: 'Cold',
			nothing: 'Nothing'
		}
	},
	count: (question: string, of: string) => `${question} of ${of}`,
	done: 'Done',
	never: 'Don’t ask'
};
