// The first script of a page with a voice: its first words are heard at the first touch, before the app is there.
import { afterPaint } from './after-paint.ts';
import { loadFirstWords, sayAtTouch } from './first-words.ts';

addEventListener('pointerup', sayAtTouch, true);
afterPaint(loadFirstWords);

export { boot } from './page.ts';
export { afterWords } from './first-words.ts';
