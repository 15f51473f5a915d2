import { read, remove, write } from '$lib/device/storage.ts';
import { countryIn, numbersFor } from '$lib/help/numbers.ts';

const KEY = 'country';
const NONE = 'none';

/** What was chosen: a country's code, `none` for no numbers at all, undefined to guess. */
export function chosenCountry(): string | undefined {
	const kept = read(KEY)?.country;
	return typeof kept === 'string' && (kept === NONE || numbersFor(kept)) ? kept : undefined;
}

export const guessedCountry = (): string | undefined =>
	countryIn(Intl.DateTimeFormat().resolvedOptions().timeZone);

/** The country whose numbers are shown; undefined for none. */
export function country(): string | undefined {
	const chosen = chosenCountry() ?? guessedCountry();
	return chosen === NONE ? undefined : chosen;
}

export const chooseCountry = (choice: string | undefined): void =>
	choice === undefined ? remove(KEY) : write(KEY, { country: choice });
