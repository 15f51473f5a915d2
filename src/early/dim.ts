// In the head of every page, before anything is painted: it is as dark as it was chosen.
import { ownName } from '$lib/device/own-name.ts';

try {
	const { dim } = JSON.parse(localStorage.getItem(ownName('settings')) ?? '');
	if (dim) document.documentElement.dataset.dim = dim;
} catch {
	// nothing was chosen, or nothing can be read
}
