/** How long an address of a file lives after the tap, in ms: some browsers read it late. */
const LIVES = 60_000;

/** Hands a text over as a file: by the browser's download. Throws where it refuses. */
export function saveFile(name: string, text: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = Object.assign(document.createElement('a'), { href: address, download: name });
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), LIVES);
}
