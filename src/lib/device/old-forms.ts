import { isFields, type Fields } from './fields.ts';

/** Each field that was kept before names had a prefix, with a value of its type. */
const SETTINGS = { keepScreenOn: false, health: {}, tonight: '', gate: false, hotSince: 0 };
const SOUND = {
	...{ heard: '', amount: '', voice: '', bed: '' },
	...{ whisper: false, stereo: false, ownMusic: false }
};
const SESSION = { routine: '', currentTime: 0, since: 0 };
const SESSION_MORE = { running: false, extensions: [], step: 0, side: '' };
const EPISODE = { startedAt: 0, muscle: '', seenAt: 0 };

const fits = (form: Fields, value: Fields) =>
	Object.keys(form).filter((field) => typeof value[field] === typeof form[field]).length;
const knows = (form: Fields, value: Fields) =>
	Object.keys(value).every((field) => Object.hasOwn(form, field));

/**
 * Whether `value`, found under a name without our prefix, is ours. Other apps may use that name, too: then it
 * has fields that we never had, or ours with values of other types.
 */
export function isOldForm(name: string, value: unknown): boolean {
	if (name === 'country') return typeof value === 'string' && /^([A-Z]{2}|none)$/.test(value);
	if (!isFields(value)) return false;
	if (name === 'settings')
		return knows(SETTINGS, value) && fits(SETTINGS, value) > 0 && isHealth(value.health);
	if (name === 'sound') return knows(SOUND, value) && fits(SOUND, value) > 0;
	if (name === 'session')
		return knows({ ...SESSION, ...SESSION_MORE }, value) && fits(SESSION, value) === 3;
	if (name === 'episode') return knows(EPISODE, value) && fits(EPISODE, value) === 3;
	if (!name.startsWith('diary/') || `diary/${String(value.id)}` !== name) return false;
	return typeof value.since === 'number' && isOldEntry(value.entry);
}

const isHealth = (health: unknown) =>
	health === undefined ||
	!isFields(health) ||
	Object.values(health).every((answer) => typeof answer === 'boolean');
const isOldEntry = (entry: unknown) =>
	entry === null || (isFields(entry) && entry.kind === 'cramp');
