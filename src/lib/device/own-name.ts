const OURS = 'bedtime-stretch/';

/** `name` with our prefix, for all that is kept: other apps may share our origin, and so its storage. */
export const ownName = (name: string): string => OURS + name;
