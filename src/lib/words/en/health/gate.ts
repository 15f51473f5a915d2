import type { Condition } from '$lib/routine/types.ts';

/** Asked before the first routine, and in the settings. */
export const gate = {
	/** What a person says of themselves, in their own words. */
	questions: {
		unsteady: 'I am not steady on my feet',
		pregnant: 'I am pregnant',
		pastClot: 'I have had a blood clot in a leg',
		sciatica: 'I have sciatica',
		recentInjury: 'Leg or back hurt or operated on lately',
		arteryDisease: 'I have narrow arteries in my legs',
		numbFeet: 'My feet are numb',
		hotLeg: 'One calf is hot, red, swollen or in steady pain'
	} satisfies Record<Condition, string>,
	emergencies: {
		chest: 'Chest pain, or short of breath',
		coldLeg: 'A leg suddenly cold, pale or numb'
	},
	askFirst: 'Ask your doctor or midwife first.',
	page: {
		title: 'Before you start',
		intro: 'We ask once. Tick what is true for you.',
		now: 'Right now',
		you: 'You',
		none: 'None of these: start',
		stop: 'Do not stretch. Get medical help today.',
		callNow: 'Do not stretch. Call for help now.',
		again: 'All is well again? Take the tick away.'
	}
};
