import { expect, test } from 'vitest';
import { COUNTRIES, countryIn, countryName, numbersFor } from './numbers.ts';

const all = COUNTRIES.map((country) => ({ country, ...numbersFor(country) }));

test.each(all)('$country has a number that can be dialled, and a source', (numbers) => {
	expect(numbers.emergency).toMatch(/^\d{3}$/);
	if (numbers.advice) expect(numbers.advice.number).toMatch(/^[\d ]{3,12}$/);
	expect(numbers.sources?.length).toBeGreaterThan(0);
	for (const source of numbers.sources ?? []) expect(source).toMatch(/^[\w.-]+\.[a-z]{2,}\/\S+$/);
	expect(countryName(numbers.country)).not.toBe(numbers.country);
});

test('a time zone is one country’s, and a zone that is not known is nobody’s', () => {
	const zones = all.flatMap(({ zones = [] }) => zones);
	expect(new Set(zones).size).toBe(zones.length);
	for (const zone of zones)
		expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
	expect(countryIn('Europe/Dublin')).toBe('IE');
	expect(countryIn('America/Toronto')).toBe('CA');
	for (const nowhere of ['UTC', '', 'Asia/Tehran']) expect(countryIn(nowhere)).toBeUndefined();
});

test('where no number is known there is none', () => {
	for (const country of ['XX', 'none', '', undefined]) expect(numbersFor(country)).toBeUndefined();
	expect(numbersFor('AU')?.emergency).toBe('000');
});
