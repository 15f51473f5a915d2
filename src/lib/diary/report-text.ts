import { shortDate } from '$lib/words/dates.ts';
import { language } from '$words/language.ts';
import { report as words } from '$words/report.ts';
import type { Part } from './report-part.ts';
import type { Span } from './period.ts';

export const spanWords = ({ first, last }: Span): string =>
	first === last
		? words.paper.one(shortDate(first))
		: words.paper.span(shortDate(first), shortDate(last));

/** The same as text, for a message or a file. */
export const reportText = (span: Span, parts: readonly Part[]): string =>
	[
		words.paper.title,
		spanWords(span),
		...parts.flatMap(({ title, rows }) => [
			'',
			title.toLocaleUpperCase(language.tag),
			...rows.map(({ label, value }) => words.line(label, value))
		]),
		'',
		words.paper.source,
		''
	].join('\n');
