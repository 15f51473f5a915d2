/** Names, which are the same in every language. */
const NAMES =
	/Bedtime Stretch|Stretch\b|[\w.-]+\.(?:org|com|net|gov|ca|uk|ie)\S*|https?:\S+|\bMIT\b|Apache-2\.0|GPL-3\.0/;

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
	[...'aàbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqɋrŕsštţuüvṽwŵxẋyýzž'.matchAll(/(.)(.)/gu)].flatMap(
		([, plain = '', accented = '']) => [
			[plain, accented],
			[plain.toUpperCase(), accented.toUpperCase()]
		]
	)
);

/** Each letter with an accent, and 40% more of them; what has accents already stays as it is. */
export function accented(text: string): string {
	let letters = 0;
	const changed = text
		.split(new RegExp(`(${NAMES.source})`))
		.map((part, i) =>
			i % 2 ? part : part.replace(/[a-z]/gi, (letter) => (letters++, ACCENTED[letter] ?? letter))
		)
		.join('');
	const more = 'ëïöüéà '
		.repeat(99)
		.slice(0, Math.ceil(letters * 0.4))
		.trimEnd();
	// before a mark at the end, which tells a sentence; in the last word, or in words of its own
	return changed.replace(/[.!?:]*\s*$/, (end) => (more.includes(' ') ? ` ${more}` : more) + end);
}

/** All texts of a catalogue, and of what its functions return. */
export function pseudo<T>(words: T): T {
	if (typeof words === 'string') return accented(words) as T;
	if (typeof words === 'function') {
		const wrapped = (...parts: unknown[]) => pseudo(Reflect.apply(words, undefined, parts));
		return wrapped as T;
	}
	if (Array.isArray(words)) return words.map(pseudo) as T;
	if (typeof words !== 'object' || words === null) return words;
	return Object.fromEntries(Object.entries(words).map(([name, own]) => [name, pseudo(own)])) as T;
}
