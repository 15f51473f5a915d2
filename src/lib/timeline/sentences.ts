/**
 * A line in sentences, each with its own mark at the end: what one clip of a voice says. By one rule for all
 * languages, and not by `Intl.Segmenter`: a browser whose tables differ would look for other clips.
 */
export const sentencesOf = (line: string): string[] =>
	line
		.split(/(?<=\p{Sentence_Terminal})\s+|(?<=[。！？])/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
