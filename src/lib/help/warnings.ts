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
			say('Pain from your back, and you are numb where you sit.', 'sciatica'),
			say('Pain from your back, and both legs are weak or numb.', 'sciatica'),
			say('Pain from your back, and new trouble on the toilet.', 'sciatica')
		]
	},
	{
		id: 'today',
		title: 'Get help today',
		does: 'One of these? Call a doctor or an advice line today.',
		signs: [
			say('One calf is swollen, hot, red or sore to touch.', 'clot', 'articles'),
			say('One leg has a deep ache that does not stop.', 'clot', 'articles'),
			say('The cramp lasts more than 10 minutes.', 'nidirect', 'nhs'),
			say('Stretching does not ease the pain.', 'articles'),
			say('Bad cramps that go on and on.', 'mayo'),
			say('A leg is swollen, or its skin has changed colour.', 'mayoCramp', 'articles'),
			say('Cramps, and a leg is weak or has lost its feeling.', 'merck', 'articles'),
			say('Cramps, and the leg looks infected.', 'articles'),
			say('You are pregnant or have a new baby: one leg hurts.', 'pregnancy'),
			say('You take a statin: new muscle pain or weakness.', 'statin'),
			say('You take a statin, and your urine is dark: go now.', 'statin'),
			say('A new medicine, and then cramps.', 'articles'),
			say('Cramps after lead or another poison.', 'mayo', 'nidirect'),
			say('Cramps after a dirty wound.', 'nidirect'),
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
	say('No heat and no ice on it.', 'articles')
];
