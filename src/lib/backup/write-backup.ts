import type { Fields } from '$lib/device/fields.ts';
import type { KeptEntry } from '$lib/diary/kept-entry.ts';
import { CHOICES, FORM, VERSION, type ChoiceName } from './form.ts';

const byName = <T>(fields: Readonly<Record<string, T>>): Record<string, T> =>
	Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The text of a backup; of the same things at the same time it is always the same. `madeAt` in ms since 1970. */
export function writeBackup(
	diary: readonly KeptEntry[],
	choices: Partial<Record<ChoiceName, Fields>>,
	madeAt: number
): string {
	const entries = diary
		.map(({ id, changes }) => ({ version: 2, id, changes: byName(changes) }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const chosen = CHOICES.flatMap((name) => {
		const fields = choices[name];
		return fields ? [[name, byName(fields)] as const] : [];
	});
	const whole = { form: FORM, version: VERSION, madeAt, diary: entries };
	return JSON.stringify({ ...whole, choices: Object.fromEntries(chosen) }, null, '\t') + '\n';
}
