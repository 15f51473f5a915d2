import { warnings } from '$words/health/warnings.ts';
import { idsOf } from '$lib/words/ids.ts';
import { sourced, type Statement } from './statement.ts';

/** How soon a sign needs help. */
export const LEVEL_IDS = ['now', 'today', 'soon'] as const;
export type LevelId = (typeof LEVEL_IDS)[number];

export type SignId = keyof typeof warnings.signs;
interface Sign {
	readonly level: LevelId;
	readonly from: Statement['from'];
}

const sign = (level: LevelId, ...from: Statement['from']): Sign => ({ level, from });

/** Every sign of what is not a simple cramp, once: its level, by the stricter source, and where it was seen. */
export const SIGNS: Readonly<Record<SignId, Sign>> = {
	chest: sign('now', 'articles', 'clot'),
	blood: sign('now', 'clot'),
	suddenPain: sign('now', 'articles'),
	coldLeg: sign('now', 'limb'),
	saddle: sign('now', 'sciatica'),
	bothLegs: sign('now', 'sciatica'),
	bladder: sign('now', 'sciatica'),
	stillBad: sign('now', 'articles', 'mayo'),
	darkUrine: sign('now', 'statin'),

	hotCalf: sign('today', 'articles', 'clot', 'nhsClot'),
	deepAche: sign('today', 'articles'),
	tenMinutes: sign('today', 'nidirect', 'nhs'),
	noEase: sign('today', 'articles'),
	swollen: sign('today', 'articles'),
	newColour: sign('today', 'articles'),
	weakLeg: sign('today', 'articles', 'merck'),
	infected: sign('today', 'articles'),
	twitching: sign('today', 'merck'),
	foot: sign('today', 'articles'),
	lostFluid: sign('today', 'merck'),
	pastClot: sign('today', 'own'),
	pregnancy: sign('today', 'pregnancy', 'nhsClot'),
	statin: sign('today', 'statin'),
	newMedicine: sign('today', 'articles'),
	poison: sign('today', 'nidirect', 'mayo'),
	hangingLeg: sign('today', 'articles', 'restPain'),

	often: sign('soon', 'articles'),
	painful: sign('soon', 'articles'),
	sleep: sign('soon', 'articles', 'nhs'),
	noReason: sign('soon', 'articles'),
	noHelp: sign('soon', 'articles'),
	numb: sign('soon', 'articles'),
	walking: sign('soon', 'articles', 'arteries'),
	skin: sign('soon', 'articles', 'arteries'),
	restless: sign('soon', 'articles', 'restless'),
	illness: sign('soon', 'articles')
};

/** The sentence of a sign, wherever it is said. */
export const signSays = (id: SignId): string => warnings.signs[id];
export const signStatement = (id: SignId): Statement => ({
	says: signSays(id),
	from: SIGNS[id].from
});

export interface Level {
	readonly id: LevelId;
	readonly title: string;
	readonly does: string;
	readonly signs: readonly Statement[];
}

export const LEVELS: readonly Level[] = LEVEL_IDS.map((id) => ({
	id,
	...warnings.levels[id],
	signs: idsOf<SignId>(SIGNS)
		.filter((one) => SIGNS[one].level === id)
		.map(signStatement)
}));

/** For a leg that may hold a clot, until someone has looked at it. */
export const LEAVE_ALONE: readonly Statement[] = sourced(warnings.leaveAlone, {
	rub: ['clotRub'],
	push: ['nhsClot'],
	heat: ['own']
});
