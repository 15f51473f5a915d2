/** The days of a week as calendars call them, in the order of `getDay`. */
export const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
export type Day = (typeof DAYS)[number];
