import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { LARGE } from '../src/lib/figure/drawing/palette.ts';
import { svgOf } from '../src/lib/figure/drawing/svg.ts';
import { parseExercise } from '../src/lib/routine/parse.ts';

const FOLDER = 'routines/exercises';
const tokens = readFileSync('src/tokens.css', 'utf8');
test.use({ viewport: { width: 540, height: 150 } });

// changed on purpose? look at /figures/, then: npm run test:e2e -- pictures --update-snapshots
test('every figure looks as it did', async ({ page }) => {
	const files = readdirSync(FOLDER);
	expect(files.length).toBeGreaterThan(30);
	for (const file of files) {
		const parsed = parseExercise(readFileSync(`${FOLDER}/${file}`, 'utf8'), file);
		const figure = 'value' in parsed ? parsed.value.figure : undefined;
		if (!figure) continue;
		const pictures = [0, 0.5, 1].map((t) =>
			svgOf(figure, LARGE, { share: t, turn: t / 2, moving: false })
		);
		await page.setContent(
			`<style>${tokens} body { display: flex; margin: 0; background: #000 } svg { width: 180px }</style>` +
				pictures.join('')
		);
		// browsers of other versions smooth edges in their own way; all that differ are told
		expect.soft(await page.screenshot(), file).toMatchSnapshot(file.replace('.json', '.png'), {
			threshold: 0.1,
			maxDiffPixels: 60
		});
	}
});
