import { isValid, parseISO } from 'date-fns';
import * as v from 'valibot';
import type { Fields } from '$lib/device/fields.ts';

/** Years of four digits, in every zone: of a later moment no night can be told. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(9999, 11, 30)));
/** The date of a night that there is, since nights are counted. */
const night = v.pipe(
	v.string(),
	v.isoDate(),
	v.minValue('1970-01-01'),
	v.check((date) => isValid(parseISO(date)))
);
const words = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
const list = (longest: number) => v.pipe(v.array(words(60)), v.maxLength(longest), v.readonly());
/** An optional field: a bad value is left out, and the entry stays in the diary. */
const spare = <T extends v.GenericSchema>(schema: T) =>
	v.optional(v.fallback(v.optional(schema), undefined));

/** What every entry has; times in ms since 1970. */
const every = {
	id: words(64),
	startedAt: time,
	/** The zone of the wall clock at that moment, such as Europe/Dublin. Absent in entries of older versions. */
	zone: spare(words(60))
};

/** One cramp, from the first tap on, or written down later. */
export const CrampSchema = v.pipe(
	v.object({
		kind: v.literal('cramp'),
		...every,
		/** When it let go. */
		endedAt: spare(time),
		muscle: v.picklist(['calf', 'foot', 'thigh-back', 'thigh-front']),
		/** The last moment at which it was known to go on. */
		seen: spare(time),
		/** The last advice that was given, by its minute. */
		advice: spare(v.picklist([3, 5, 10])),
		side: spare(v.picklist(['left', 'right', 'both'])),
		pain: spare(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
		helped: spare(list(20)),
		/** What was done that day, by id. */
		did: spare(list(20)),
		/** Signs of what is not a simple cramp, by id. */
		signs: spare(list(60)),
		note: spare(words(2000)),
		/** No more questions: they are answered, or not wanted. */
		asked: spare(v.boolean()),
		/** Written down later, not as it happened. */
		byHand: spare(v.boolean())
	}),
	v.readonly()
);

/** One evening's routine, as far as it was played. */
export const EveningSchema = v.pipe(
	v.object({
		kind: v.literal('evening'),
		...every,
		routine: words(64),
		/** Seconds of it that were played. */
		played: v.pipe(v.number(), v.finite(), v.minValue(0)),
		/** Seconds that the whole routine took that evening. Absent in entries of older versions. */
		duration: spare(v.pipe(v.number(), v.finite(), v.minValue(1))),
		/** It came to its end. */
		finished: spare(v.boolean()),
		/** Exercises that were passed over, by id. */
		skipped: spare(list(60))
	}),
	v.readonly()
);

/** "No cramp last night": a night without an answer is another thing. */
export const QuietSchema = v.pipe(
	v.object({
		kind: v.literal('quiet'),
		...every,
		/** The night that was quiet, by the date of its evening. */
		night
	}),
	v.readonly()
);

const EntrySchema = v.variant('kind', [CrampSchema, EveningSchema, QuietSchema]);
const BY_KIND = new Map<unknown, v.GenericSchema<unknown, Entry>>([
	['cramp', CrampSchema],
	['evening', EveningSchema],
	['quiet', QuietSchema]
]);
/** These fields as an entry, or what is wrong with them. Thousands are read at once: a variant takes twice as long. */
export const parseEntry = (fields: Fields | undefined) =>
	v.safeParse(BY_KIND.get(fields?.kind) ?? EntrySchema, fields);

export type CrampEntry = v.InferOutput<typeof CrampSchema>;
export type EveningEntry = v.InferOutput<typeof EveningSchema>;
export type QuietEntry = v.InferOutput<typeof QuietSchema>;
export type Entry = v.InferOutput<typeof EntrySchema>;
