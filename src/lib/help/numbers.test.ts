import { expect, test } from 'vitest';
import { COUNTRIES, countryIn, countryName, numbersFor } from './numbers.ts';
import { ZONES } from './zones.ts';

const all = COUNTRIES.map((country) => ({ country, ...numbersFor(country) }));

test.each(all)('$country has a number that can be dialled, and a source', (numbers) => {
	expect(numbers.emergency).toMatch(/^\d{3}$/);
	if (numbers.ambulance) expect(numbers.ambulance).toMatch(/^\d{3,5}$/);
	if (numbers.advice) expect(numbers.advice.number).toMatch(/^[\d ]{3,12}$/);
	expect(numbers.sources?.length).toBeGreaterThan(0);
	for (const source of numbers.sources ?? []) expect(source).toMatch(/^[\w.-]+\.[a-z]{2,}\/\S+$/);
	expect(countryName(numbers.country)).not.toBe(numbers.country);
});

test('a time zone is one country’s, and a zone that is not known is nobody’s', () => {
	const zones = Object.values(ZONES).flat();
	expect(new Set(zones).size).toBe(zones.length);
	for (const zone of zones)
		expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
	expect(countryIn('Europe/Dublin')).toBe('IE');
	for (const zone of ['America/Toronto', 'America/Whitehorse']) expect(countryIn(zone)).toBe('CA');
	for (const nowhere of ['UTC', '', 'Asia/Tehran', 'Asia/Famagusta', 'America/Puerto_Rico'])
		expect(countryIn(nowhere)).toBeUndefined();
});

/** Without a resident, or under another authority. */
const LEFT_OUT = ['Antarctica/Macquarie', 'Asia/Famagusta'];
/** Older engines have it as a field. */
const zonesOf = (locale: Intl.Locale | { timeZones: string[] }) =>
	('timeZones' in locale ? locale.timeZones : locale.getTimeZones()) ?? [];
/** The name by which this engine knows a zone. */
const canonical = (timeZone: string) =>
	new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;

test.each(COUNTRIES)('%s has all its time zones, and none of another’s', (country) => {
	const all = zonesOf(new Intl.Locale('und', { region: country }));
	expect(all.length).toBeGreaterThan(0);
	const wanted = all.filter((zone) => !LEFT_OUT.includes(zone)).map(canonical);
	expect(new Set(ZONES[country].map(canonical))).toEqual(new Set(wanted));
});

test('a country whose line is not everywhere says where else to turn', () => {
	expect(numbersFor('GB')?.elsewhere?.says).toMatch(/Northern Ireland/);
	expect(numbersFor('GB')?.elsewhere?.page).toMatch(/^gpoutofhours\.hscni\.net\//);
});

test.each([
	['AU', { emergency: '000', advice: { name: '1800MEDICARE', number: '1800 633 422' } }],
	['IS', { emergency: '112', advice: { name: 'Health advice', number: '1700' } }],
	['PT', { emergency: '112', advice: { name: 'SNS 24', number: '808 24 24 24' } }],
	['FI', { emergency: '112', advice: { name: 'Medical Helpline', number: '116117' } }],
	['ZA', { emergency: '112', ambulance: '10177' }],
	['IN', { emergency: '112', ambulance: '108' }]
])('%s has the numbers that were seen', (country, numbers) => {
	expect(numbersFor(country)).toMatchObject(numbers);
});

test('where no number is known there is none', () => {
	for (const country of ['XX', 'none', '', undefined]) expect(numbersFor(country)).toBeUndefined();
	expect(numbersFor('AU')?.emergency).toBe('000');
});
