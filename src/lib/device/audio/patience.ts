/** How long to wait for an audio element, in ms: some report neither that they can play nor an error. */
export const PATIENCE = 4000;
