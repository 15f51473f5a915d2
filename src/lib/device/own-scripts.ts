/** Addresses of the project's own scripts, as Trusted Types wants them; the CSP allows no others. */
const policy = globalThis.trustedTypes?.createPolicy('own-scripts', {
	createScriptURL: (url) => url
});

/** For `new Worker` and the service worker. Only ever called with an address that the build made. */
export const ownScript = (url: string): string =>
	(policy?.createScriptURL(url) as unknown as string | undefined) ?? url;
