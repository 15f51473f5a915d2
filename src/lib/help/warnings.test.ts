import { expect, test } from 'vitest';
import { cautions } from '$words/health/cautions.ts';
import { LEVELS, signStatement } from './warnings.ts';
import { PATTERNS } from './patterns.ts';
import { EMERGENCIES, questions } from './screening.ts';

/** Every sign: level, sentence, sources; by the stricter reading of the sources. */
const sheet = [
	['now', 'Your chest hurts, or it is hard to breathe.', 'articles clot'],
	['now', 'You cough up blood, or you faint.', 'clot'],
	['now', 'Sudden, very bad pain in one leg, and it swells.', 'articles'],
	['now', 'A leg is suddenly cold, pale, blue, numb or weak.', 'limb'],
	['now', 'Numb between your legs, or round your bottom.', 'sciatica'],
	['now', 'Both legs are newly weak or numb.', 'sciatica'],
	['now', 'Back or leg pain, and new bladder or bowel trouble.', 'sciatica'],
	['now', 'After 10 minutes the pain is still very bad.', 'articles mayo'],
	['now', 'Muscle pain, and your urine is dark.', 'statin'],
	['today', 'One calf is swollen, hot, red, dark, or stays sore.', 'articles clot nhsClot'],
	['today', 'One leg has a deep ache that does not stop.', 'articles'],
	['today', 'The cramp goes on for more than 10 minutes.', 'nidirect nhs'],
	['today', 'Stretching does not ease this pain.', 'articles'],
	['today', 'A leg is swollen.', 'articles'],
	['today', 'Over days, a leg turned cold, pale, blue or dark.', 'articles'],
	['today', 'Cramps, and over days a leg got weak or numb.', 'articles merck'],
	['today', 'Cramps, and a leg looks infected.', 'articles'],
	['today', 'Cramps, and muscles that keep twitching.', 'merck'],
	['today', 'You have trouble moving or lifting one foot.', 'articles'],
	['today', 'Cramps after bad vomiting, diarrhoea or sweating.', 'merck'],
	['today', 'A past clot or recent surgery: one leg keeps hurting.', 'own'],
	['today', 'Pregnant, or a new baby: one leg swells or keeps hurting.', 'pregnancy nhsClot'],
	['today', 'On a statin: new muscle pain or weakness.', 'statin'],
	['today', 'A new medicine, and then cramps.', 'articles'],
	['today', 'Cramps after a poison such as lead, or a dirty wound.', 'nidirect mayo'],
	['today', 'Night pain that eases when the leg hangs down.', 'articles restPain'],
	['soon', 'Cramps come several times a week, or get worse.', 'articles'],
	['soon', 'Cramps are very painful, or new and not going away.', 'articles'],
	['soon', 'Cramps keep you awake, or leave you tired by day.', 'articles nhs'],
	['soon', 'Cramps started suddenly, for no clear reason.', 'articles'],
	['soon', 'For weeks, home steps and stretching have not helped.', 'articles'],
	['soon', 'Feet or legs tingle, or have long been numb or weak.', 'articles'],
	['soon', 'Your calf hurts when you walk, and rest helps.', 'articles arteries'],
	['soon', 'Feet cool, skin shiny or odd in colour, or slow sores.', 'articles arteries'],
	['soon', 'Most evenings you feel you must move your legs.', 'articles restless'],
	['soon', 'Diabetes, or a kidney, artery or thyroid illness.', 'articles']
] as const;

test('each sign stands once in the levels, with its one sentence and sources, and no other', () => {
	const shown = LEVELS.flatMap(({ id, signs }) =>
		signs.map(({ says, from }) => [id, says, from.join(' ')])
	);
	expect(shown).toEqual(sheet);
	expect(new Set(sheet.map(([, says]) => says)).size).toBe(sheet.length);
});

test('the screening asks by the sentences of the signs', () => {
	expect(EMERGENCIES).toEqual([signStatement('chest'), signStatement('coldLeg')]);
	expect(questions.hotLeg).toBe(signStatement('hotCalf').says);
});

test('a leg that may hold a clot is told by the same four words, wherever it is left alone', () => {
	for (const says of [cautions.clot, cautions.leaveAlone, cautions.noPack.hotLeg])
		expect(says).toMatch(/\bhot, red, dark or swollen\b/);
});

test('a pattern leads to levels that exist, and narrow arteries by night to the sooner one', () => {
	const levelsOf = (id: string) => PATTERNS.find((pattern) => pattern.id === id)?.levels;
	expect(levelsOf('clot')).toEqual([{ level: 'today' }]);
	expect(levelsOf('arteries')).toEqual([
		{ when: 'By day', level: 'soon' },
		{ when: 'At night', level: 'today' }
	]);
	expect(levelsOf('cramp')).toEqual([]);
});

test('what can be done about a pattern is said with it: whom to call in pregnancy, what to have checked', () => {
	expect(
		Object.fromEntries(PATTERNS.flatMap(({ id, help }) => (help ? [[id, help]] : [])))
	).toEqual({
		restless: 'A doctor can check iron, kidneys and medicines.',
		pregnancy: 'A leg swells or keeps hurting? Call a doctor now.'
	});
});
