import { vi } from 'vitest';

/** A browser's caches: `full` takes nothing more, `forbidden` opens none. */
export class FakeCaches {
	mood: 'works' | 'full' | 'forbidden' = 'works';
	readonly kept = new Map<string, Map<string, Blob>>();

	constructor() {
		vi.stubGlobal('caches', this);
	}
	async keys() {
		if (this.mood === 'forbidden') throw new DOMException('', 'SecurityError');
		return [...this.kept.keys()];
	}
	async has(name: string) {
		return this.kept.has(name);
	}
	async open(name: string) {
		if (this.mood === 'forbidden') throw new DOMException('', 'SecurityError');
		const files = this.kept.get(name) ?? new Map<string, Blob>();
		this.kept.set(name, files);
		const hrefOf = (asked: string | { url: string }) =>
			new URL(typeof asked === 'string' ? asked : asked.url, location.href).href;
		return {
			match: async (address: string) => {
				const file = files.get(hrefOf(address));
				return file && new Response(file);
			},
			put: async (address: string, file: Response) => {
				if (this.mood === 'full') throw new DOMException('', 'QuotaExceededError');
				files.set(hrefOf(address), await file.blob());
			},
			delete: async (asked: string | { url: string }) => files.delete(hrefOf(asked)),
			keys: async () => [...files.keys()].map((url) => ({ url }))
		};
	}
}
