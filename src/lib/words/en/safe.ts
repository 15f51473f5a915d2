/** Said wherever someone may fear for what they have kept. */
export const safe = { nothingLost: 'Nothing of yours is lost.' };
