/** A routine, or a cramp and what comes after: dark at any hour, and nothing comes between. */
export const isNight = (route: string | null): boolean => /^.(play|relief)/.test(route ?? '');
