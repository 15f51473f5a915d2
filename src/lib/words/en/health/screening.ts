import type { Condition } from '$lib/routine/types.ts';
import { warnings } from './warnings.ts';

/** Asked before the first routine, and in the settings. */
export const screening = {
	/** What a person says of themselves, in their own words. */
	questions: {
		unsteady: 'I am not steady on my feet',
		pregnant: 'I am pregnant',
		pastClot: 'I have had a blood clot in a leg',
		sciatica: 'I have sciatica',
		recentInjury: 'I had an injury or surgery on a leg or my back lately',
		arteryDisease: 'I have narrow arteries in my legs',
		numbFeet: 'My feet are numb',
		hotLeg: warnings.signs.hotCalf
	} satisfies Record<Condition, string>,
	askFirst: 'Ask your doctor or midwife first.',
	/** Takes the answer of an injury or surgery away. */
	doctorSaidYes: 'My doctor has said yes',
	page: {
		title: 'Before you start',
		intro: 'We ask once. Tick what is true for you.',
		now: 'Right now',
		you: 'You',
		none: 'None of these: start',
		stop: 'Do not stretch. Call a doctor or an advice line now.',
		callNow: 'Do not stretch. Call for help now.',
		again: 'Ticked by mistake? Untick it.',
		/** Before the button that starts what is gentle. */
		untilThen: 'Until then:'
	}
};
