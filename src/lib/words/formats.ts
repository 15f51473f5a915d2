// What `Intl` knows of a language, in the forms that catalogues need; `tag` is the language's.

type Forms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The form that goes with `count`: English has "one" and "other", other languages up to six. */
export const plural = (tag: string, count: number, forms: Forms): string =>
	forms[new Intl.PluralRules(tag).select(count)] ?? forms.other;

/** "mat, chair, wall" */
export const listed = (tag: string, items: readonly string[]): string =>
	new Intl.ListFormat(tag, { type: 'unit' }).format(items);
