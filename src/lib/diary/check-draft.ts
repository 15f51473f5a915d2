import { tz } from '@date-fns/tz';
import { parseISO } from 'date-fns';
import * as v from 'valibot';
import { draftOf, type Draft } from './draft.ts';
import type { CrampEntry } from './schema.ts';

/** What cannot be kept as it is written. */
export type Problem = 'date' | 'time' | 'future' | 'minutes';

/** The longest cramp that can be written down, in minutes, and the longest note, in letters. */
export const LONGEST = { minutes: 720, note: 2000 };

const FORM = v.object({
	date: v.pipe(v.string(), v.isoDate(), v.minValue('1970-01-02')),
	time: v.pipe(v.string(), v.isoTime()),
	minutes: v.union([
		v.literal(''),
		v.pipe(v.string(), v.digits(), v.toNumber(), v.minValue(1), v.maxValue(LONGEST.minutes))
	])
});

/** The moment at which clocks in that zone show it, in ms since 1970; without a zone, clocks here. */
export const momentOf = (date: string, time: string, zone?: string): number =>
	+parseISO(`${date}T${time}`, zone ? { in: tz(zone) } : {});

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const some = <T>(list: readonly T[]) => (list.length > 0 ? list : undefined);

/** Until when it was seen to last, counted from its beginning. */
const seenFrom = (startedAt: number, cramp: CrampEntry | undefined) =>
	cramp?.seen === undefined ? {} : { seen: startedAt + cramp.seen - cramp.startedAt };

/**
 * What the form changes of the cramp that it was opened with, or all of a new one; or what is wrong with it.
 * What was not touched stays exact: a form has no seconds.
 */
export function checkDraft(
	draft: Draft,
	now: number,
	zoneHere?: string,
	cramp?: CrampEntry
): { readonly change: Partial<CrampEntry> } | { readonly problem: Problem } {
	const { success, output, issues } = v.safeParse(FORM, draft, { abortEarly: true });
	if (!success) return { problem: v.getDotPath(issues[0]) as keyof typeof FORM.entries };
	const before = cramp && draftOf(cramp, zoneHere);
	const moved = (['date', 'time', 'zone'] as const).some(
		(field) => draft[field] !== before?.[field]
	);
	const startedAt =
		moved || !cramp ? momentOf(draft.date, draft.time, draft.zone) : cramp.startedAt;
	if (Number.isNaN(startedAt)) return { problem: 'time' };
	if (startedAt > now) return { problem: 'future' };
	const lasted =
		draft.minutes === before?.minutes && cramp?.endedAt !== undefined
			? cramp.endedAt - cramp.startedAt
			: Number(output.minutes) * 60_000 || undefined;
	const whole = {
		...(moved && { startedAt, zone: draft.zone, ...seenFrom(startedAt, cramp) }),
		endedAt: lasted === undefined ? undefined : startedAt + lasted,
		...{ muscle: draft.muscle, side: draft.side, pain: draft.pain },
		...{ helped: some(draft.helped), did: some(draft.did), signs: some(draft.signs) },
		note: draft.note.trim() || undefined
	};
	const changes = Object.entries(whole).filter(
		([field, value]) => !same(value, cramp?.[field as keyof CrampEntry])
	);
	return { change: Object.fromEntries(changes) };
}
