const OURS = 'bedtime-stretch/';

/** The name on this device of what we keep; other apps may share our address, and so its storage. */
export const ownName = (name: string): string => OURS + name;
