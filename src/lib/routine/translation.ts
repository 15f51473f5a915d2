import { describe, written } from './parse.ts';
import type { Path } from './read-json.ts';
import { translate, type Texts } from './translate.ts';

const KINDS = ['exercises', 'routines'] as const;
type Kind = (typeof KINDS)[number];

/** Puts routine files into the language of one file of texts, and gathers what does not fit there. */
export class Translation {
	readonly #texts: Texts;
	readonly #file: string;
	readonly #wrong: string[] = [];
	readonly #unused: Record<Kind, Set<string>>;

	constructor(texts: Texts, file: string) {
		this.#texts = texts;
		this.#file = file;
		const ids = (kind: Kind) => new Set(Object.keys(texts[kind]));
		this.#unused = { exercises: ids('exercises'), routines: ids('routines') };
	}

	of<T extends object>(file: T, kind: Kind, id: string): T {
		this.#unused[kind].delete(id);
		return translate(file, kind, this.#texts[kind][id], ({ path, message }) =>
			this.#wrong.push(this.#mistake([kind, id, ...path], message))
		);
	}

	/** Each text that is missing, or that no file has; complete once all files were put into it. */
	get mistakes(): readonly string[] {
		const unknown = KINDS.flatMap((kind) =>
			[...this.#unused[kind]].map((id) =>
				this.#mistake([kind, id], 'expected the name of a file that exists')
			)
		);
		return [...this.#wrong, ...unknown];
	}

	#mistake(path: Path, message: string): string {
		return describe({ file: this.#file, path: written(path), message });
	}
}
