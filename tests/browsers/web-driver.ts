/** How long a script may take, in ms. */
const SCRIPT = 120_000;

export type Capabilities = Readonly<Record<string, unknown>>;

/** A session of the W3C's WebDriver protocol, as far as it is needed here. */
export async function openSession(driver: string, wanted: Capabilities) {
	const ask = async (method: string, path: string, body?: unknown) => {
		const asked = await fetch(`${driver}/session${path}`, {
			method,
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = await asked.json();
		if (!asked.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
		return value;
	};
	const opened = await ask('POST', '', { capabilities: { alwaysMatch: wanted } });
	const post = (path: string, body: unknown = {}) =>
		ask('POST', `/${opened.sessionId}${path}`, body);
	await post('/timeouts', { script: SCRIPT, pageLoad: 60_000 });
	return {
		post,
		close: () => ask('DELETE', `/${opened.sessionId}`),
		/** A script's value; `arguments` holds what is given and, at last, the call that ends it. */
		script: (script: string, ...args: unknown[]) => post('/execute/async', { script, args })
	};
}
