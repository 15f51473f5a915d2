/** What became of a file that was to go to another app. */
export type Given = 'shared' | 'saved' | 'left' | 'failed';

/** Keeps it among the downloads. */
function save(file: File): Given {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	// the browser has begun to read it by then
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	return 'saved';
}

/** Shows the share sheet with this file; where there is none, or it takes no such file, saves it. */
export async function give(name: string, type: string, content: string): Promise<Given> {
	const file = new File([content], name, { type });
	const files = [file];
	try {
		if (!navigator.canShare?.({ files })) return save(file);
		await navigator.share({ files });
		return 'shared';
	} catch (error) {
		// whoever closed the sheet wants nothing more
		if (error instanceof DOMException && error.name === 'AbortError') return 'left';
		console.warn('Not shared:', error);
		return save(file);
	}
}

/** Whether the clipboard took it. */
export async function copy(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch (error) {
		console.warn('Not copied:', error);
		return false;
	}
}
