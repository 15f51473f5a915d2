/** What helps in bed and by day. */
export const habits = {
	overlap: { alike: 'These can look alike. A list cannot tell which it is.' },
	inBed: {
		title: 'In bed',
		lines: {
			covers: 'Keep the covers loose at your feet.',
			pointedFeet: 'Feet that point down keep the calf short.',
			onBack: 'On your back: a pillow can hold your feet up.',
			onSide: 'On your side: a pillow between your knees.',
			latePregnancy: 'Late in pregnancy: do not lie long flat on your back.'
		}
	},
	byDay: {
		title: 'By day',
		lines: {
			stretch: 'Stretch your legs before bed.',
			drink: 'Drink through the day, as your doctor allows.',
			alcohol: 'Go easy on alcohol and coffee.',
			standing: 'Do not sit or stand still for hours.',
			walk: 'Take a short walk after dinner.',
			shoes: 'Wear shoes that hold your foot. Keep heels low.'
		}
	},
	stretching: { title: 'Does stretching help?' },
	medicines: {
		title: 'Medicines',
		lines: {
			asCause: 'Some medicines can cause cramps. Ask about yours.',
			magnesium: 'Magnesium? Ask a pharmacist or doctor first.',
			quinine: 'No quinine for cramps unless your doctor gives it.'
		}
	}
};
