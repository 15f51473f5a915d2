import { warnings } from '$words/health/warnings.ts';
import { sourced, type Statement } from './statement.ts';

/** What is not a simple cramp, by how soon it needs help. */
export interface Level {
	readonly id: 'now' | 'today' | 'soon';
	readonly title: string;
	readonly does: string;
	readonly signs: readonly Statement[];
}

const { now, today, soon, leaveAlone } = warnings;

export const LEVELS: readonly Level[] = [
	{
		id: 'now',
		...now,
		signs: sourced(now.signs, {
			chest: ['clot', 'articles'],
			blood: ['clot'],
			suddenPain: ['articles'],
			coldLeg: ['limb'],
			saddle: ['sciatica'],
			bladder: ['sciatica']
		})
	},
	{
		id: 'today',
		...today,
		signs: sourced(today.signs, {
			hotCalf: ['clot', 'articles'],
			deepAche: ['clot', 'articles'],
			tenMinutes: ['nidirect', 'nhs', 'mayo'],
			noEase: ['articles'],
			newColour: ['mayoCramp', 'articles'],
			infected: ['merck', 'articles'],
			pregnancy: ['pregnancy'],
			statin: ['statin'],
			newMedicine: ['articles'],
			poison: ['mayo', 'nidirect'],
			hangingLeg: ['restPain', 'articles']
		})
	},
	{
		id: 'soon',
		...soon,
		signs: sourced(soon.signs, {
			often: ['articles', 'mayoCramp'],
			sleep: ['mayo', 'nhs'],
			noReason: ['articles'],
			numb: ['nhs', 'mayoCramp'],
			walking: ['arteries'],
			sores: ['arteries', 'nerves'],
			skin: ['arteries'],
			restless: ['restless', 'articles'],
			illness: ['articles']
		})
	}
];

/** For a leg that may hold a clot, until someone has looked at it. */
export const LEAVE_ALONE: readonly Statement[] = sourced(leaveAlone, {
	rub: ['clotRub'],
	push: ['clotStretch'],
	heat: ['own']
});
