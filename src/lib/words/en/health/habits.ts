import { cautions } from './cautions.ts';

/** What helps by day, in the evening and in bed, and why cramps come. */
export const habits = {
	overlap: { alike: 'These can look alike. A list cannot tell which it is.' },
	first: { harmless: cautions.harmless },
	byDay: {
		title: 'By day',
		lines: {
			calves: 'Stretch your calves by day too.',
			heelRaises: 'Heel raises by day, only if your doctor agrees.',
			sciatica: 'Sciatica? Stop at once if the pain grows.',
			move: 'Walk, swim or cycle, as you can.',
			standing: 'Do not sit or stand still for hours.',
			drink: 'Drink water through the day, as your doctor allows.',
			heat: 'Drink more in heat, as your doctor allows.',
			food: 'Eat greens, nuts, bananas. Kidney disease? Ask first.',
			shoes: 'Wear shoes that support your feet. Keep heels low.',
			wornOut: 'Swap shoes that are worn out.',
			illness: 'Keep sugar and blood pressure in range. Do not smoke.',
			shower: 'Still sore by day? A warm shower may ease it.'
		}
	},
	evening: {
		title: 'In the evening',
		lines: {
			stretch: 'Stretch your legs before bed.',
			everyNight: 'Stretch every night, also after a night with no cramp.',
			walk: 'Take a short walk after dinner.',
			hardExercise: 'No hard exercise close to bedtime.',
			alcohol: 'Go easy on alcohol and coffee.'
		}
	},
	inBed: {
		title: 'In bed',
		lines: {
			covers: 'Keep the covers loose at your feet.',
			bedMade: 'Loosen the covers when you make the bed, too.',
			pointedFeet: 'Feet that point down keep the calf short.',
			toesUp: 'A pillow can keep your toes from pointing down.',
			onSide: 'On your side: a pillow between your knees.',
			headUp: 'You may like your head a little up, knees a little bent.',
			latePregnancy: 'Late in pregnancy: do not lie flat on your back for long.',
			arteries: 'Artery disease? Ask which way to lie is best.'
		}
	},
	why: {
		title: 'Why it happens',
		lines: {
			unknown: 'Often nobody can say why a cramp came.',
			tired: 'A tired muscle can cramp. So can legs kept still for long.',
			short: 'Age, sitting and high heels can make the calf short.',
			pointed: 'In bed the toes sink down. That can set a cramp off.',
			more: 'Too little to drink or a pregnancy can play a part.'
		}
	},
	stretching: { title: 'Does stretching help?' },
	medicines: {
		title: 'Medicines',
		lines: {
			asCause: 'Some medicines can cause cramps. Ask about yours.',
			byName: 'Some medicines can: water tablets, statins, asthma drugs.',
			neverStop: 'Do not stop a medicine on your own. Ask first.',
			tablet: 'A pain tablet may ease soreness later, not the cramp.',
			magnesium: 'Magnesium? Ask a pharmacist or doctor first.',
			vitaminK: 'Vitamin K? Ask first. Never with blood thinners.',
			quinine: 'No quinine for cramps unless your doctor prescribes it.'
		}
	}
};
