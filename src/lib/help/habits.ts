import { say, type Statement } from './statement.ts';
import { STUDY } from './study.ts';

interface Habits {
	readonly title: string;
	readonly lines: readonly Statement[];
}

export const OVERLAP: readonly Statement[] = [
	say('These can look alike. A list cannot tell which it is.', 'articles')
];

export const HABITS: readonly Habits[] = [
	{
		title: 'In bed',
		lines: [
			say('Keep the covers loose at your feet.', 'mayo', 'handout'),
			say('Feet that point down keep the calf short.', 'articles'),
			say('On your back: a pillow can hold your feet up.', 'articles'),
			say('On your side: a pillow between your knees.', 'articles'),
			say('Late in pregnancy: do not lie long flat on your back.', 'lying')
		]
	},
	{
		title: 'By day',
		lines: [
			say('Stretch your legs before bed.', 'mayo', 'handout'),
			say('Drink through the day, as your doctor allows.', 'mayo', 'handout'),
			say('Go easy on alcohol and coffee.', 'mayo', 'handout'),
			say('Do not sit or stand still for hours.', 'articles'),
			say('Take a short walk after dinner.', 'articles'),
			say('Wear shoes that hold your foot. Keep heels low.', 'handout', 'articles')
		]
	},
	{ title: 'Does stretching help?', lines: STUDY },
	{
		title: 'Medicines',
		lines: [
			say('Some medicines can cause cramps. Ask about yours.', 'articles', 'handout'),
			say('Magnesium? Ask a pharmacist or doctor first.', 'articles'),
			say('No quinine for cramps unless your doctor gives it.', 'quinine')
		]
	}
];
