/** The language itself: its BCP 47 tag, and the direction in which it is written. */
export const language = { tag: 'en', dir: 'ltr' };
