import * as v from 'valibot';
import { isFields, type Fields } from '$lib/device/fields.ts';
import { isChange, type Change } from '$lib/diary/kept-entry.ts';

/** The `form` of every backup, by which the files of other apps are told apart. */
export const FORM = 'bedtime-stretch/backup';
export const VERSION = 1;

/** The names of what a person has chosen or answered, all of which goes into a backup. */
export const CHOICES = [
	...['settings', 'sound', 'country', 'own-numbers', 'habits'],
	...['about-you', 'six-weeks', 'told']
] as const;
export type ChoiceName = (typeof CHOICES)[number];

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
/** The last moment that a date can tell, in ms: after a later change no other one would be newer. */
const LATEST = 8.64e15;
const since = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST));
const isTime = (time: number) => time >= 0 && time <= LATEST;
/** A time in ms, and a value where there is one. */
const change = v.custom<Change>(
	(value) => isChange(value) && isTime(value[0]) && value.length <= 2
);
const names = v.pipe(v.string(), v.regex(/^[a-zA-Z][\w-]{0,63}$/));
const fields = v.pipe(v.custom<Fields>(isFields), v.record(names, v.unknown()));

const KeptEntrySchema = v.strictObject({
	version: v.literal(2),
	id: text(64),
	changes: v.record(names, change)
});

/** A whole backup; `diary` has each entry with the time of its changes, also those that were taken out. */
export const BackupSchema = v.strictObject({
	form: v.literal(FORM),
	version: v.literal(VERSION),
	/** When it was made, in ms since 1970. */
	madeAt: since,
	diary: v.pipe(v.array(KeptEntrySchema), v.maxLength(50_000)),
	choices: v.strictObject(v.entriesFromList(CHOICES, v.optional(fields)))
});
export type Backup = v.InferOutput<typeof BackupSchema>;
