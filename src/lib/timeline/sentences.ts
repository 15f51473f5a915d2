/** A line in sentences, each with its own mark at the end: what one clip of a voice says. */
export const sentencesOf = (line: string): string[] =>
	line
		.split(/(?<=[.!?])\s+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
