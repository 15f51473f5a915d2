import { printParseErrorCode, visit } from 'jsonc-parser';
import * as v from 'valibot';
import { fieldsOf, isRemoved, type KeptEntry } from '$lib/diary/kept-entry.ts';
import { parseEntry } from '$lib/diary/schema.ts';
import { BackupSchema, FORM, VERSION, type Backup } from './form.ts';

/** Longer than the diary of a long life. */
const LONGEST = 30_000_000;

/**
 * Why a file cannot be taken in. Where it is broken: at a field (`diary.3.pain`), or, where it is no JSON, in a line,
 * with what the parser calls the mistake.
 */
export type Refusal =
	| { readonly kind: 'foreign' | 'newer' | 'too-long' }
	| {
			readonly kind: 'broken';
			readonly place: string | { readonly line: number; readonly mistake: string };
	  };

const broken = (place: Extract<Refusal, { kind: 'broken' }>['place']): Refusal => ({
	kind: 'broken',
	place
});

/** Where in the text the first mistake is: what comes after it is not looked at. */
function mistakeIn(text: string): Refusal {
	let [offset, mistake] = [0, ''];
	try {
		visit(text, {
			onError: (error, at) => {
				[offset, mistake] = [at, printParseErrorCode(error)];
				throw new Error(mistake);
			}
		});
	} catch {
		// it is found, or brackets nest deeper than it can follow
	}
	return broken({ line: text.slice(0, offset).split('\n').length, mistake });
}

const isOwn = (value: unknown): value is { form: string; version?: unknown } =>
	typeof value === 'object' && value !== null && 'form' in value && value.form === FORM;

const path = (issue: v.BaseIssue<unknown>) => v.getDotPath(issue) ?? '';

/** What is wrong with one entry, by the name of its field; one that was taken out needs no fields. */
function mistakeInEntry(kept: KeptEntry): string | undefined {
	if (isRemoved(kept)) return;
	const { success, output, issues } = parseEntry(fieldsOf(kept));
	if (!success) return path(issues[0]);
	// a bad field that can be spared is left out where an entry is read; a backup that has one is broken
	return Object.entries(output).find(
		([field, value]) => value === undefined && kept.changes[field]?.[1] !== undefined
	)?.[0];
}

/** The text of a file → a backup, or why it is none. Total: never throws. */
export function readBackup(text: string): { backup: Backup } | { refusal: Refusal } {
	if (text.length > LONGEST) return { refusal: { kind: 'too-long' } };
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { refusal: mistakeIn(text) };
	}
	if (!isOwn(value)) return { refusal: { kind: 'foreign' } };
	if (typeof value.version === 'number' && value.version > VERSION)
		return { refusal: { kind: 'newer' } };
	const { success, output, issues } = v.safeParse(BackupSchema, value, { abortEarly: true });
	if (!success) return { refusal: broken(path(issues[0]) || 'form') };
	const ids = new Set<string>();
	for (const [at, kept] of output.diary.entries()) {
		const mistake = ids.has(kept.id) ? 'id' : mistakeInEntry(kept);
		if (mistake !== undefined) return { refusal: broken(`diary.${at}.${mistake}`) };
		ids.add(kept.id);
	}
	return { backup: output };
}
