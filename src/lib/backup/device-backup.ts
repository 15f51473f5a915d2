import { upgrade } from '$lib/choices/answers.ts';
import { keepForGood } from '$lib/device/disk.ts';
import { read, storageFailed, write } from '$lib/device/storage.ts';
import type { Fields } from '$lib/device/fields.ts';
import { allKept, keepAll } from '$lib/diary/kept.ts';
import { CHOICES, type Backup, type ChoiceName } from './form.ts';
import { mergedChoices } from './merge-choices.ts';
import { writeBackup } from './write-backup.ts';

/** The kept choices in today's form: settings of before versions are upgraded. */
function chosen(name: ChoiceName): Fields | undefined {
	const fields = read(name);
	if (!fields || fields.version !== undefined) return fields;
	return { ...(name === 'settings' ? upgrade(fields) : fields), version: 1 };
}

/** All that a person has put into this app, as the text of a backup. */
export async function backupOfThisDevice(): Promise<string> {
	const choices: Partial<Record<ChoiceName, Fields>> = {};
	for (const name of CHOICES) {
		const fields = chosen(name);
		if (fields) choices[name] = fields;
	}
	return writeBackup(await allKept(), choices, Date.now());
}

/** Takes a backup in: nothing comes twice, nothing newer is lost. True once all of it is on the disk. */
export async function takeIn({ diary, choices }: Backup): Promise<boolean> {
	await allKept();
	void keepForGood();
	for (const name of CHOICES) {
		const there = choices[name];
		if (there) write(name, mergedChoices(chosen(name), there));
	}
	return (await keepAll(diary)) && !storageFailed;
}
