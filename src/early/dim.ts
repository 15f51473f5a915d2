// In the head of every page, before anything is painted: it is as dark as it was chosen.
import { keptSettings } from '$lib/choices/look.ts';

const { dim } = keptSettings();
if (dim) document.documentElement.dataset.dim = String(dim);
