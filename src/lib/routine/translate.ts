import type { InferOutput } from 'valibot';
import type { Path } from './read-json.ts';
import type { TextsSchema } from './texts-schema.ts';

/** Every text of the routine files, in another language. */
export type Texts = Readonly<InferOutput<typeof TextsSchema>>;

export interface Untranslated {
	readonly path: Path;
	readonly message: string;
}

/** Which fields of a file are texts; of a list, those of each item. */
type ShapeOf<T> = T extends string
	? true
	: T extends readonly (infer Item)[]
		? ShapeOf<Item>
		: { readonly [Field in keyof T]-?: ShapeOf<NonNullable<T[Field]>> };
type Shape = true | { readonly [field: string]: Shape };

const cues = {
	ready: true,
	start: true,
	quarter: true,
	middle: true,
	rep: true,
	end: true,
	finish: true
} as const;
const described = { name: true, instruction: true, feel: true, easeOff: true, cues } as const;
const SHAPES = {
	exercises: { ...described, props: true, figure: { alt: true } },
	routines: { title: true, forWho: true, question: true, steps: described }
} satisfies { [Kind in 'exercises' | 'routines']: ShapeOf<Texts[Kind][string]> };

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (typeof value === 'object' ? { ...value } : {});

function hasText(value: unknown, shape: Shape): boolean {
	if (Array.isArray(value)) return value.some((item) => hasText(item, shape));
	if (shape === true || value === undefined) return value !== undefined;
	return Object.entries(shape).some(([field, inner]) => hasText(fields(value)[field], inner));
}

/**
 * A file of that kind with its texts in another language. `texts` has each at the place where the file has it;
 * `wrong` is told of each that is missing, and of each that the file does not have.
 */
export function translate<T extends object>(
	file: T,
	kind: keyof typeof SHAPES,
	texts: unknown,
	wrong: (mistake: Untranslated) => void
): T {
	function put(value: unknown, text: unknown, shape: Shape, path: Path): unknown {
		if (text === undefined) {
			if (hasText(value, shape)) wrong({ path, message: 'expected this field, got nothing' });
			return value;
		}
		if (
			value === undefined ||
			(Array.isArray(text) && text.length > (value as readonly unknown[]).length)
		) {
			wrong({ path, message: 'expected nothing here: the file has no such text' });
			return value;
		}
		if (Array.isArray(value))
			return value.map((item, i) => put(item, fields(text)[i], shape, [...path, i]));
		if (shape === true) return text;
		const changed = Object.entries(shape).map(([field, inner]) => {
			const own = put(fields(value)[field], fields(text)[field], inner, [...path, field]);
			return [field, own] as const;
		});
		return {
			...fields(value),
			...Object.fromEntries(changed.filter(([, own]) => own !== undefined))
		};
	}
	return put(file, texts, SHAPES[kind], []) as T;
}
