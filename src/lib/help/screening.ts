import type { Condition } from '$lib/routine/types.ts';
import { screening } from '$words/health/screening.ts';
import type { Statement } from './statement.ts';
import { signStatement } from './warnings.ts';

/** Asked before the first routine. Sciatica leaves steps out; with one of the others a doctor is asked first. */
export const ASKED = [
	'unsteady',
	'pregnant',
	'pastClot',
	'recentInjury',
	'arteryDisease',
	'numbFeet',
	'sciatica'
] as const satisfies readonly Condition[];

/** All that a person may say of themselves; a hot leg lasts as long as settings say. */
export const CONDITIONS = [...ASKED, 'hotLeg'] as const satisfies readonly Condition[];

/** Asked before each start, and not kept. */
export const EMERGENCIES: readonly Statement[] = [signStatement('chest'), signStatement('coldLeg')];

export const { questions, askFirst, doctorSaidYes, page: screeningWords } = screening;
