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

/** What hosts are known to do, all of it at once: each to files of its own. */
export function oddInAllWays(folder: string): Oddity {
	const answers404 = readFileSync(`${folder}/404.html`);
	return (path, response) => {
		// the page for unknown addresses has their status
		if (path === '/404.html') return refused(response, 404, answers404);
		// index.html is its folder
		if (path.endsWith('index.html')) {
			response.writeHead(308, { Location: path.slice(0, -'index.html'.length) }).end();
			return true;
		}
		// what begins with _ is left out, unless .nojekyll is there
		if (/\/_/.test(path) && !existsSync(`${folder}/.nojekyll`)) return refused(response, 404);
		// some types are not known, and none is to be guessed
		if (/\.(json|webmanifest)$/.test(path)) typeless(response);
		return false;
	};
}

function typeless(response: ServerResponse) {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	const { writeHead } = response;
	response.writeHead = function (this: ServerResponse, status: number, headers: object) {
		const type = { 'Content-Type': 'application/octet-stream' };
		return writeHead.call(this, status, { ...headers, ...type });
	} as typeof writeHead;
}

/** What no page needs to open; they are most of the files. */
const EXTRA = /^(exercise|figures|play|relief\/first-words)\//;

/**
 * A host whose workers keep only what pages need to open: each file takes its time, and fewer are kept, dropped
 * and fetched again as all are.
 */
export function keepingFewer(folders: Record<string, string>): Oddity {
	const workers = new Map(
		Object.entries(folders).map(([base, folder]) => {
			const script = readFileSync(`${folder}/service-worker.js`, 'utf8');
			const fewer = script.replace(/\[\{"url":[^\]]*\]/, (list) => {
				const files: { readonly url: string }[] = JSON.parse(list);
				return JSON.stringify(files.filter(({ url }) => !EXTRA.test(url)));
			});
			return [`${base}/service-worker.js`, fewer];
		})
	);
	return (path, response) => {
		const worker = workers.get(path);
		if (worker) response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(worker);
		return !!worker;
	};
}

/** A host that has no answer to some addresses, until it is `mended`. */
export function failing(addresses: RegExp, status = 500) {
	const state = { mended: false };
	const odd: Oddity = (path, response) =>
		!state.mended && addresses.test(path) && refused(response, status);
	return { odd, mend: () => (state.mended = true) };
}
