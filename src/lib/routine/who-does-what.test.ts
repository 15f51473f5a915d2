import { expect, test } from 'vitest';
import { source } from './changed-files.ts';
import { exercises, library } from './library.ts';
import { CONDITIONS } from './schema.ts';

/** The table of the README: file → its conditions, in the order of the code. */
function table() {
	const [, section = ''] = source('README.md').split('## Who does what');
	const rows = section
		.slice(section.indexOf('| left out for'))
		.split('\n\n')[0]
		?.split('\n')
		.map((row) => row.split('|').slice(1, -1));
	const [head = [], , ...body] = rows ?? [];
	const columns = head.slice(1).map((cell) => cell.trim().replaceAll('`', ''));
	expect(columns.toSorted()).toEqual([...CONDITIONS].sort());
	const all = body.flatMap(([names = '', ...cells]) => {
		const crossed = columns.filter((_, i) => cells[i]?.trim() === '✕');
		for (const cell of cells) expect(['', '✕']).toContain(cell.trim());
		return names.split(',').map((name) => [name.trim(), crossed.toSorted()] as const);
	});
	expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
	return Object.fromEntries(all);
}

test('each exercise is left out for whom the table of the README says, and each row has its file', () => {
	const files = [...exercises.values()].map(({ id, skipIf }) => [id, skipIf.toSorted()] as const);
	const routines = library.flatMap(({ id, skipIf }) =>
		skipIf ? [[`_${id}_`, skipIf.toSorted()] as const] : []
	);
	expect(Object.fromEntries([...files, ...routines])).toEqual(table());
});

test('what is done on one’s feet says what to do when not steady; a rub carries its caution', () => {
	const steps = library.flatMap(({ steps }) => steps.map(({ exercise }) => exercise));
	for (const { id, name, instruction, easeOff, posture, caution } of [
		...exercises.values(),
		...steps
	]) {
		const up = posture === 'stand' || posture === 'walk';
		const says = `${name} ${instruction}`;
		if (up || posture === 'rise') expect(easeOff, id).toMatch(/not steady/i);
		if (posture !== 'rise')
			expect(up, id).toBe(/\b(stand|walk|step that|hold a chair|turn back|up for)\b/i.test(says));
		expect(caution === 'clot', id).toBe(/\brub\b|stroke|massage|thumb/i.test(says));
		expect(easeOff, id).not.toMatch(/red or swollen/);
	}
});

test('no name holds minutes or a number of them', () => {
	for (const { title } of library) expect(title).not.toMatch(/\d|minute|\b(two|three|five|ten)\b/i);
});
