import * as v from 'valibot';

const time = v.pipe(v.number(), v.finite(), v.minValue(0));
const words = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
/** What can be spared: a bad one is left out, and the night stays in the diary. */
const spare = <T extends v.GenericSchema>(schema: T) =>
	v.optional(v.fallback(v.optional(schema), undefined));

/** One cramp, from the first tap on; times in ms since 1970. */
export const CrampSchema = v.pipe(
	v.object({
		kind: v.literal('cramp'),
		id: words(64),
		startedAt: time,
		/** When it let go. */
		endedAt: spare(time),
		muscle: v.picklist(['calf', 'foot', 'thigh-back', 'thigh-front']),
		/** The last moment at which it was known to go on. */
		seen: spare(time),
		/** The last advice that was given, by its minute. */
		advice: spare(v.picklist([3, 5, 10])),
		side: spare(v.picklist(['left', 'right'])),
		pain: spare(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
		helped: spare(v.pipe(v.array(words(60)), v.maxLength(20), v.readonly())),
		note: spare(words(2000)),
		/** No more questions: they are answered, or not wanted. */
		asked: spare(v.boolean())
	}),
	v.readonly()
);

export type CrampEntry = v.InferOutput<typeof CrampSchema>;
