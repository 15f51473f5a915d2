// Serves the build as a host on the internet would: `npm run preview`, `npm start` and the tests.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { readHeaders } from './headers.mjs';

const PORTS = 10;

/**
 * @param {import('node:http').Server} server
 * @param {number} port @param {string} host
 */
const listen = (server, port, host) =>
	new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});

/**
 * Serves `folder` under `base` ('' or '/stretch'). A port that is taken is passed over, up to ten times.
 * @param {string} folder
 * @param {{ port?: number, host?: string, base?: string }} [options]
 */
export async function serve(folder, { port = 4173, host = '0.0.0.0', base = '' } = {}) {
	const rules = readHeaders(`${folder}/_headers`);
	const files = sirv(folder, { dev: true, etag: true });
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').slice(base.length) || '/';
		for (const { matches, headers } of rules)
			if (matches.test(path)) headers.forEach(([name, value]) => response.setHeader(name, value));
		const missing = () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
			response.end(readFileSync(`${folder}/404.html`));
		};
		if (!(request.url ?? '').startsWith(`${base}/`)) return missing();
		request.url = path;
		files(request, response, missing);
	});
	for (let tried = 0; ; tried++)
		try {
			await listen(server, port && port + tried, host);
			break;
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
			if (tried + 1 === PORTS)
				throw new Error(`Ports ${port} to ${port + tried} are all taken.`, { cause: error });
		}
	const address = server.address();
	const bound = typeof address === 'object' && address ? address.port : port;
	return {
		port: bound,
		url: `http://localhost:${bound}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			})
	};
}

/** @param {number} port */
function addresses(port) {
	const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
	const near = all.filter(({ family, internal }) => family === 'IPv4' && !internal);
	return near.map(({ address }) => `http://${address}:${port}/`);
}

export async function serveAndTell() {
	const { url, port } = await serve('build', { port: Number(process.env.PORT ?? 4173) });
	console.log(`\n  Open ${url}`);
	for (const near of addresses(port)) console.log(`  On a phone in the same network: ${near}`);
	console.log(
		'\n  A browser keeps the app for offline use, and installs it, only over https or on localhost.' +
			'\n  The README shows how to put build/ on https for free. Ctrl+C ends this.\n'
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveAndTell();
