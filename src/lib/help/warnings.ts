import { say, type Statement } from './statement.ts';

/** What is not a simple cramp, by how soon it needs help. */
export interface Level {
	readonly id: 'now' | 'today' | 'soon';
	readonly title: string;
	readonly does: string;
	readonly signs: readonly Statement[];
}

export const LEVELS: readonly Level[] = [
	{
		id: 'now',
		title: 'Call for help now',
		does: 'One of these? Call your emergency number.',
		signs: [
			say('Your chest hurts, or it is hard to breathe.', 'clot', 'articles'),
			say('You cough up blood, or you faint.', 'clot'),
			say('A leg hurts badly all at once, and swells.', 'articles'),
			say('A leg is suddenly cold, pale, numb, or will not move.', 'limb'),
			say('Back pain, and numb where you sit, or weak in both legs.', 'sciatica'),
			say('Back pain, and new trouble with bladder or bowels.', 'sciatica')
		]
	},
	{
		id: 'today',
		title: 'Get help today',
		does: 'One of these? Call a doctor or an advice line today.',
		signs: [
			say('One calf is swollen, hot, red or sore to touch.', 'clot', 'articles'),
			say('One leg has a deep ache that does not stop.', 'clot', 'articles'),
			say('The cramp goes on for more than 10 minutes.', 'nidirect', 'nhs', 'mayo'),
			say('Stretching does not ease the pain.', 'articles'),
			say('A leg is swollen, or its skin has changed colour.', 'mayoCramp', 'articles'),
			say('Cramps, and a leg is weak, numb or looks infected.', 'merck', 'articles'),
			say('Pregnant or a new baby, and one leg hurts or swells.', 'pregnancy'),
			say('On a statin: new muscle pain, or dark urine.', 'statin'),
			say('A new medicine, and then cramps.', 'articles'),
			say('Cramps after a poison such as lead, or a dirty wound.', 'mayo', 'nidirect'),
			say('Night pain that eases when the leg hangs down.', 'restPain', 'articles')
		]
	},
	{
		id: 'soon',
		title: 'See your doctor soon',
		does: 'One of these? Make an appointment.',
		signs: [
			say('Cramps come several times a week, or get worse.', 'articles', 'mayoCramp'),
			say('Cramps take your sleep, or you are tired by day.', 'mayo', 'nhs'),
			say('They began all at once, and you do not know why.', 'articles'),
			say('Your feet or legs are numb, tingling or weak.', 'nhs', 'mayoCramp'),
			say('Your calf hurts when you walk, and rest helps.', 'arteries'),
			say('Sores on your feet heal slowly.', 'arteries', 'nerves'),
			say('The skin of your legs is shiny or has a new colour.', 'arteries'),
			say('Your legs have to move, most evenings.', 'restless', 'articles'),
			say('You have diabetes, or bad kidneys or arteries.', 'articles')
		]
	}
];

/** For a leg that may hold a clot, until someone has looked at it. */
export const LEAVE_ALONE: readonly Statement[] = [
	say('Do not rub this leg.', 'clotRub'),
	say('Do not push a stretch.', 'clotStretch'),
	say('No heat and no ice on it.', 'own')
];
