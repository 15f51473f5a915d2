import { isValid, parseISO } from 'date-fns';
import { KeptFields } from './kept-fields.svelte.ts';
import { nightSettings } from './night-settings.svelte.ts';

const kept = new KeptFields('six-weeks');

/** The six weeks that were begun: their first night, and the routine of the last four. */
export function sixWeeks(): { readonly first: string; readonly routine: string } | undefined {
	const { first, routine } = kept.fields;
	if (typeof first !== 'string' || !isValid(parseISO(first))) return;
	return typeof routine === 'string' ? { first, routine } : undefined;
}

/** Begins them. From now on the morning asks about quiet nights, since one without an answer does not count. */
export function beginSixWeeks(plan: { readonly first: string; readonly routine: string }): void {
	kept.change({ ...plan, askedBefore: nightSettings.askQuietNights });
	nightSettings.askQuietNights = true;
}

/**
 * Ends them. The morning goes on asking only where that was chosen before. The fields stay as null, so that an older
 * copy does not begin them again.
 */
export function endSixWeeks(): void {
	nightSettings.askQuietNights = kept.fields.askedBefore === true;
	kept.change({ first: null, routine: null, askedBefore: null });
}
