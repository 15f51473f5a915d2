// In the head of every page: it is marked with its look before anything is painted, and the app has this do it again.
import './dim.ts';
import { showLook } from '$lib/choices/look.ts';

window.showLook = showLook;
