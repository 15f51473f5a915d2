import type { Condition } from '$lib/routine/types.ts';
import { say, type Statement } from './statement.ts';

/** What a person says of themselves, in their own words. */
export const questions = {
	unsteady: 'I am not steady on my feet',
	pregnant: 'I am pregnant',
	pastClot: 'I have had a blood clot in a leg',
	sciatica: 'I have sciatica',
	recentInjury: 'Leg or back hurt or operated on lately',
	arteryDisease: 'I have narrow arteries in my legs',
	numbFeet: 'My feet are numb',
	hotLeg: 'One calf is hot, red, swollen or in steady pain'
} as const satisfies Record<Condition, string>;

/** Asked before the first routine: with one of these a doctor is asked first. */
export const ASK_FIRST = [
	'unsteady',
	'pregnant',
	'pastClot',
	'recentInjury',
	'arteryDisease',
	'numbFeet'
] as const satisfies readonly Condition[];

/** All that a person may say of themselves; a hot leg lasts as long as settings say. */
export const CONDITIONS = [
	...ASK_FIRST,
	'sciatica',
	'hotLeg'
] as const satisfies readonly Condition[];

/** Of this minute, and not kept. */
export const EMERGENCIES: readonly Statement[] = [
	say('Chest pain, or short of breath', 'clot', 'articles'),
	say('A leg suddenly cold, pale or numb', 'limb')
];

export const askFirst = 'Ask your doctor or midwife first.';
export const gateWords = {
	title: 'Before you start',
	intro: 'We ask once. Tick what is true for you.',
	now: 'Right now',
	you: 'You',
	none: 'None of these: start',
	stop: 'Do not stretch. Get medical help today.',
	callNow: 'Do not stretch. Call for help now.',
	again: 'All is well again? Take the tick away.'
} as const;
