import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import sirv from 'sirv';

/** Answers what it is asked for itself (true), or changes how the file will be served. */
type Oddity = (path: string, response: ServerResponse) => boolean | void;

/** A host that is not as ours: it reads no `_headers`, and is odd where `odd` says so. */
export async function openHost(
	folders: Record<string, string>,
	odd: Oddity = () => false,
	fixed = 0
) {
	const copies = Object.entries(folders).map(([base, folder]) => {
		return { base, folder, files: sirv(folder, { dev: true, dotfiles: true }) };
	});
	const server = createServer((request, response) => {
		const [path = '/'] = (request.url ?? '/').split('?');
		const copy = copies.find(({ base }) => path.startsWith(`${base}/`)) ?? copies[0];
		const missing = () => {
			response.writeHead(404, { 'Content-Type': 'text/html' });
			response.end(copy && readFileSync(`${copy.folder}/404.html`));
		};
		if (!copy || odd(path, response)) return copy ? undefined : missing();
		request.url = path.slice(copy.base.length);
		copy.files(request, response, missing);
	});
	const listen = (port: number) =>
		new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
	await listen(fixed);
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		url: `http://localhost:${port}/`,
		start: () => listen(port),
		stop: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

const refused = (response: ServerResponse, status: number, body: string | Buffer = 'no') => {
	response.writeHead(status, { 'Content-Type': 'text/html' }).end(body);
	return true;
};

/** Hosts that there are, each in its own way. */
export const ODD: Record<string, (folder: string) => Oddity> = {
	'answers 404.html with status 404': (folder) => (path, response) =>
		path === '/404.html' && refused(response, 404, readFileSync(`${folder}/404.html`)),
	'knows no type for .json and .webmanifest': () => (path, response) => {
		if (!/\.(json|webmanifest)$/.test(path)) return false;
		response.setHeader('X-Content-Type-Options', 'nosniff');
		const { writeHead } = response;
		response.writeHead = function (this: ServerResponse, status: number, headers: object) {
			return writeHead.call(this, status, {
				...headers,
				'Content-Type': 'application/octet-stream'
			});
		} as typeof writeHead;
	},
	'redirects index.html to its folder': () => (path, response) => {
		if (!path.endsWith('index.html')) return false;
		response.writeHead(308, { Location: path.slice(0, -'index.html'.length) }).end();
		return true;
	},
	'leaves out what begins with _, unless .nojekyll is there': (folder) => (path, response) =>
		!existsSync(`${folder}/.nojekyll`) && /\/_/.test(path) && refused(response, 404)
};

/** A host that has no answer to some addresses, until it is `mended`. */
export function failing(addresses: RegExp, status = 500) {
	const state = { mended: false };
	const odd: Oddity = (path, response) =>
		!state.mended && addresses.test(path) && refused(response, status);
	return { odd, mend: () => (state.mended = true) };
}
