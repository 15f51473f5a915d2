/** What is not a simple cramp: every sign, its one sentence. How soon it needs help stands in `lib/help`. */
export const warnings = {
	levels: {
		now: { title: 'Call for help now', does: 'One of these? Call your emergency number.' },
		today: {
			title: 'Call a doctor',
			does: 'One of these? Call a doctor or an advice line now.'
		},
		soon: { title: 'See your doctor soon', does: 'One of these? Make an appointment.' }
	},
	signs: {
		chest: 'Your chest hurts, or it is hard to breathe.',
		blood: 'You cough up blood, or you faint.',
		suddenPain: 'Sudden, very bad pain in one leg, and it swells.',
		coldLeg: 'A leg is suddenly cold, pale, blue, numb or weak.',
		saddle: 'Numb between your legs, or round your bottom.',
		bothLegs: 'Both legs are newly weak or numb.',
		bladder: 'Back or leg pain, and new bladder or bowel trouble.',
		stillBad: 'After 10 minutes the pain is still very bad.',
		darkUrine: 'Muscle pain, and your urine is dark.',

		hotCalf: 'One calf is swollen, hot, red, dark, or stays sore.',
		deepAche: 'One leg has a deep ache that does not stop.',
		tenMinutes: 'The cramp goes on for more than 10 minutes.',
		noEase: 'Stretching does not ease this pain.',
		swollen: 'A leg is swollen.',
		newColour: 'Over days, a leg turned cold, pale, blue or dark.',
		weakLeg: 'Cramps, and over days a leg got weak or numb.',
		infected: 'Cramps, and a leg looks infected.',
		twitching: 'Cramps, and muscles that keep twitching.',
		foot: 'You have trouble moving or lifting one foot.',
		lostFluid: 'Cramps after bad vomiting, diarrhoea or sweating.',
		pastClot: 'A past clot or recent surgery: one leg keeps hurting.',
		pregnancy: 'Pregnant, or a new baby: one leg swells or keeps hurting.',
		statin: 'On a statin: new muscle pain or weakness.',
		newMedicine: 'A new medicine, and then cramps.',
		poison: 'Cramps after a poison such as lead, or a dirty wound.',
		hangingLeg: 'Night pain that eases when the leg hangs down.',

		often: 'Cramps come several times a week, or get worse.',
		painful: 'Cramps are very painful, or new and not going away.',
		sleep: 'Cramps keep you awake, or leave you tired by day.',
		noReason: 'Cramps started suddenly, for no clear reason.',
		noHelp: 'For weeks, home steps and stretching have not helped.',
		numb: 'Feet or legs tingle, or have long been numb or weak.',
		walking: 'Your calf hurts when you walk, and rest helps.',
		skin: 'Feet cool, skin shiny or odd in colour, or slow sores.',
		restless: 'Most evenings you feel you must move your legs.',
		illness: 'Diabetes, or a kidney, artery or thyroid illness.'
	},
	/** For a leg that may hold a clot, until someone has looked at it. */
	leaveAlone: {
		rub: 'Do not rub this leg.',
		push: 'Do not stretch it.',
		heat: 'No heat and no ice on it.'
	}
};
