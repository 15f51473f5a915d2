import { KeptFields } from './kept-fields.svelte.ts';
import { nightSettings } from './night-settings.svelte.ts';

const kept = new KeptFields('six-weeks');

/** The six weeks that were begun: their first night, and the routine of the last four. */
export function sixWeeks(): { readonly first: string; readonly routine: string } | undefined {
	const { first, routine } = kept.fields;
	return typeof first === 'string' && typeof routine === 'string' ? { first, routine } : undefined;
}

/** A night without an answer would not count, so the morning asks. */
export function beginSixWeeks(plan: { readonly first: string; readonly routine: string }): void {
	kept.change({ ...plan, askedBefore: nightSettings.askQuietNights });
	nightSettings.askQuietNights = true;
}

/** The morning asks on where that was wanted before. */
export function endSixWeeks(): void {
	nightSettings.askQuietNights = kept.fields.askedBefore === true;
	kept.change({ first: undefined, routine: undefined, askedBefore: undefined });
}
