/** What is not a simple cramp, by how soon it needs help. */
export const warnings = {
	now: {
		title: 'Call for help now',
		does: 'One of these? Call your emergency number.',
		signs: {
			chest: 'Your chest hurts, or it is hard to breathe.',
			blood: 'You cough up blood, or you faint.',
			suddenPain: 'A leg hurts badly all at once, and swells.',
			coldLeg: 'A leg is suddenly cold, pale, numb, or will not move.',
			saddle: 'Back pain, and numb where you sit, or weak in both legs.',
			bladder: 'Back pain, and new trouble with bladder or bowels.'
		}
	},
	today: {
		title: 'Get help today',
		does: 'One of these? Call a doctor or an advice line today.',
		signs: {
			hotCalf: 'One calf is swollen, hot, red or sore to touch.',
			deepAche: 'One leg has a deep ache that does not stop.',
			tenMinutes: 'The cramp goes on for more than 10 minutes.',
			noEase: 'Stretching does not ease the pain.',
			newColour: 'A leg is swollen, or its skin has changed colour.',
			infected: 'Cramps, and a leg is weak, numb or looks infected.',
			pregnancy: 'Pregnant or a new baby, and one leg hurts or swells.',
			statin: 'On a statin: new muscle pain, or dark urine.',
			newMedicine: 'A new medicine, and then cramps.',
			poison: 'Cramps after a poison such as lead, or a dirty wound.',
			hangingLeg: 'Night pain that eases when the leg hangs down.'
		}
	},
	soon: {
		title: 'See your doctor soon',
		does: 'One of these? Make an appointment.',
		signs: {
			often: 'Cramps come several times a week, or get worse.',
			sleep: 'Cramps take your sleep, or you are tired by day.',
			noReason: 'They began all at once, and you do not know why.',
			numb: 'Your feet or legs are numb, tingling or weak.',
			walking: 'Your calf hurts when you walk, and rest helps.',
			sores: 'Sores on your feet heal slowly.',
			skin: 'The skin of your legs is shiny or has a new colour.',
			restless: 'Your legs have to move, most evenings.',
			illness: 'You have diabetes, or bad kidneys or arteries.'
		}
	},
	/** For a leg that may hold a clot, until someone has looked at it. */
	leaveAlone: {
		rub: 'Do not rub this leg.',
		push: 'Do not push a stretch.',
		heat: 'No heat and no ice on it.'
	}
};
