import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

const night = Date.parse('2026-07-01T01:30:00Z');

test('each entry is a line, by the wall clock of its zone, and read back by another program', () => {
	const zone = 'Europe/Dublin';
	const cramp = {
		kind: 'cramp',
		id: 'c',
		startedAt: night,
		endedAt: night + 90_000,
		zone
	} as const;
	const csv = csvOf([
		{
			...cramp,
			muscle: 'calf',
			side: 'both',
			pain: 0,
			helped: ['rub', 'walk'],
			note: 'a "b", c\nd'
		},
		{
			kind: 'evening',
			id: 'e',
			startedAt: night,
			zone,
			routine: 'quick-five',
			played: 90.4,
			duration: 296
		},
		{ kind: 'quiet', id: 'q', startedAt: night, night: '2026-06-29' }
	]);
	expect(csv).toMatch(/^\uFEFFnight,kind,/);
	const { data, errors } = Papa.parse<Record<string, string>>(csv, {
		header: true,
		skipEmptyLines: true
	});
	expect(errors).toEqual([]);
	expect(data).toMatchObject([
		{
			...{ night: '2026-06-30', kind: 'cramp', started: '2026-07-01T02:30:00+01:00', side: 'both' },
			...{ ended: '2026-07-01T02:31:30+01:00', pain: '0', helped: 'rub walk', note: 'a "b", c\nd' }
		},
		{
			kind: 'evening',
			routine: 'quick-five',
			played_seconds: '90',
			routine_seconds: '296',
			finished: 'no'
		},
		{ kind: 'quiet', night: '2026-06-29', started: '' }
	]);
});

test.each([
	'=HYPERLINK("http://x")',
	'=1+1\nby day',
	'+1',
	'-1',
	'@x',
	'\n=1',
	' =1',
	'＝1',
	'\t=1'
])('a note that begins like a formula is no formula in a spreadsheet: %j', (note) => {
	const csv = csvOf([{ kind: 'cramp', id: 'c', startedAt: night, muscle: 'calf', note }]);
	const { data } = Papa.parse<{ note: string }>(csv, { header: true });
	expect(data[0]?.note).toBe(`'${note}`);
});

test('a zone that is not known here costs no line', () => {
	const csv = csvOf([
		{ kind: 'cramp', id: 'c', startedAt: night, muscle: 'calf', zone: 'Mars/Olympus' }
	]);
	expect(csv).toContain('Mars/Olympus');
});
