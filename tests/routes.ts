/** A page of each kind, and one that is not there. */
export const ROUTES = [
	'./',
	'routines/',
	'diary/',
	'settings/',
	'about/',
	'help/',
	'habits/',
	'report/',
	'reminder/',
	'diary/six-weeks/',
	'add/',
	'backup/',
	'play/bedtime-calm/',
	'relief/',
	'relief/thigh/front/',
	'relief/after/',
	'exercise/wall-calf/',
	'nothing/'
];
