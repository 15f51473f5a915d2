import { isFields, type Fields } from './fields.ts';
import { isOldForm } from './old-forms.ts';
import { ownName } from './own-name.ts';
import { eachTimeSeen } from './each-time-seen.ts';

/** The version of each form as it is written today. A value without a version is older than all of them. */
const VERSIONS = new Map([
	['settings', 1],
	['sound', 1],
	['session', 2],
	['episode', 1],
	['country', 1],
	['own-numbers', 1],
	['habits', 1],
	['about-you', 1],
	['six-weeks', 1],
	['told', 1],
	['diary', 2]
]);
export const storedNames: readonly string[] = [...VERSIONS.keys()];
const versionOf = (name: string) => VERSIONS.get(name.split('/')[0] ?? '') ?? 1;

/** What is to be kept, from what is kept now (another window may have changed it) and `mine`. */
type Merge = (kept: unknown, mine: Fields | undefined) => Fields | undefined;
const replace: Merge = (_, mine) => mine;

/** Changes that could not be stored: they live in memory, and are stored as soon as that works. */
export const held = new Map<string, { readonly mine: Fields | undefined; readonly merge: Merge }>();
const followers = new Map<() => void, string>();
const failureFollowers = new Set<() => void>();
let unreadable = false;

/** True while anything cannot be kept. */
export let storageFailed = false;

function updateFailure(error?: unknown) {
	const failed = unreadable || held.size > 0;
	if (failed === storageFailed) return;
	storageFailed = failed;
	if (failed) console.warn('Nothing can be kept here:', error);
	for (const act of failureFollowers) act();
}

/** What stands in it; undefined where it is no JSON. */
export function parsed(text: string | null): unknown {
	try {
		return text === null ? undefined : JSON.parse(text);
	} catch {
		return undefined; // not ours, or cut off: as good as none
	}
}

/** What was kept under the name without our prefix, if it is ours. */
function ofBefore(name: string): Fields | undefined {
	const old = parsed(localStorage.getItem(name));
	if (isOldForm(name, old)) return isFields(old) ? old : { [name]: old };
}

/** Moves it to the name with our prefix. */
function takenOver(name: string): unknown {
	const old = ofBefore(name);
	if (!old) return;
	try {
		localStorage.setItem(ownName(name), JSON.stringify(old));
		localStorage.removeItem(name);
	} catch {
		// full: it stays where it is, and is read there
	}
	return old;
}

/** What is kept now, whichever window kept it. */
function kept(name: string): unknown {
	try {
		const text = localStorage.getItem(ownName(name));
		const value = text === null ? takenOver(name) : parsed(text);
		unreadable = false;
		return value;
	} catch (error) {
		unreadable = true;
		updateFailure(error);
		return undefined;
	}
}

/** The fields kept under `name`; undefined where there are none or they cannot be read. */
export function read(name: string): Fields | undefined {
	const own = held.get(name);
	const value = own ? own.merge(kept(name), own.mine) : kept(name);
	updateFailure();
	return isFields(value) ? value : undefined;
}

function keep(name: string, mine: Fields | undefined, merge: Merge): unknown {
	try {
		const before = kept(name);
		if (isFields(before) && Number(before.version) > versionOf(name))
			throw new Error(`${name} was kept by a newer version of this app.`);
		const value = merge(before, mine);
		const text = JSON.stringify({ ...value, version: versionOf(name) });
		if (value) localStorage.setItem(ownName(name), text);
		else localStorage.removeItem(ownName(name));
		if (ofBefore(name)) localStorage.removeItem(name);
		held.delete(name);
	} catch (error) {
		held.set(name, { mine, merge });
		return error;
	}
}

/** Keeps these fields by `merge`: without one in place of all that is kept under this name. */
export function write(name: string, value: object | undefined, merge: Merge = replace): void {
	const mine = value && { ...value };
	const waiting = held.get(name);
	const error = keep(name, waiting ? merge(waiting.mine, mine) : mine, merge);
	if (!error) keepHeld();
	updateFailure(error);
}

/** Tries again to store what could not be stored before. */
function keepHeld() {
	for (const [name, { mine, merge }] of [...held]) keep(name, mine, merge);
	updateFailure();
}

export const remove = (name: string): void => write(name, undefined);

/**
 * Calls `act` when what is kept under `name` may be another; under any name that begins with it, where it ends
 * with a slash. Returns a way to stop.
 */
export function follow(name: string, act: () => void): () => void {
	followers.set(act, name);
	return () => void followers.delete(act);
}

/** Calls `act` when storage fails, and when it heals. Returns a way to stop. */
export function followFailure(act: () => void): () => void {
	failureFollowers.add(act);
	return () => void failureFollowers.delete(act);
}

const lookAgain = (key?: string | null) => {
	// another window has replaced the whole value since: ours, which waits, is older
	for (const [name, { merge }] of [...held])
		if (merge === replace && key === ownName(name)) held.delete(name);
	for (const [act, name] of [...followers])
		if (!key || key === ownName(name) || (name.endsWith('/') && key.startsWith(ownName(name))))
			act();
	updateFailure();
};
/** A frozen page is not told what other windows changed meanwhile. */
const seenAgain = () => {
	keepHeld();
	lookAgain();
};
// a page that is built has no device
if (globalThis.document) {
	addEventListener('storage', ({ key }) => lookAgain(key));
	eachTimeSeen(seenAgain);
}
