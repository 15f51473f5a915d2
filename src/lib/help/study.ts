import { study } from '$words/health/study.ts';
import { sourced, type Statement } from './statement.ts';

/** All that may be claimed for stretching: no cure, no proof. */
export const STUDY: readonly Statement[] = sourced(study, {
	who: ['hallegraeff'],
	what: ['hallegraeff'],
	found: ['hallegraeff'],
	other: ['coppin'],
	newer: ['tapper'],
	review: ['cochrane'],
	harm: ['hallegraeff'],
	worthIt: ['own']
});
