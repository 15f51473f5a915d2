import { countryIn, numbersFor } from '$lib/help/numbers.ts';
import { KeptFields } from './kept-fields.svelte.ts';

const NONE = 'none';
const kept = new KeptFields('country');

/** What was chosen: a country's code, `none` for no numbers at all, undefined to guess. */
export function chosenCountry(): string | undefined {
	const { country } = kept.fields;
	const known = typeof country === 'string' && (country === NONE || numbersFor(country));
	return known ? country : undefined;
}

export const guessedCountry = (): string | undefined =>
	countryIn(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The country whose numbers are shown; undefined for none. */
export function country(): string | undefined {
	const chosen = chosenCountry() ?? guessedCountry();
	return chosen === NONE ? undefined : chosen;
}

/** A guess that was chosen stays so: no older copy puts another country in its place. */
export const chooseCountry = (country: string | undefined): void =>
	kept.change({ country: country ?? null });
