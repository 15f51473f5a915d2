import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensOf, withValues } from './commands/tokens.ts';

const tokens = tokensOf(readFileSync('src/tokens.css', 'utf8'));

test.each([
	['routes/routines/+page.svelte', 'h2', 1.4],
	['lib/ui/RoutineCard.svelte', '.title', 1.4],
	['lib/ui/RoutineCard.svelte', '.time', 1.4],
	['routes/exercise/[exercise]/+page.svelte', '.instruction', 1.5]
])('what is read at arm’s length is large enough: %s, %s', (page, selector, rem) => {
	const styles = readFileSync(`src/${page}`, 'utf8').split('<style>')[1] ?? '';
	const block = styles.split(`\t${selector} {`)[1]?.split('}')[0] ?? expect.fail();
	const size = /font-size: ([^;]+);/.exec(block)?.[1] ?? expect.fail();
	expect(parseFloat(withValues(size, tokens))).toBeGreaterThanOrEqual(rem);
});
