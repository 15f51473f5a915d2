import type { Condition } from '$lib/routine/types.ts';
import { gate } from '$words/health/gate.ts';
import { sourced, type Statement } from './statement.ts';

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
export const EMERGENCIES: readonly Statement[] = sourced(gate.emergencies, {
	chest: ['clot', 'articles'],
	coldLeg: ['limb']
});

export const { questions, askFirst, page: gateWords } = gate;
