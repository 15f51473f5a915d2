/** The language itself: its BCP 47 tag, the direction in which it is written, and what parts sentences. */
export const language = { tag: 'en', dir: 'ltr', betweenSentences: ' ' };
