// npm start: installs, builds, serves.
import { checkNode, install, run } from './setup.mjs';

checkNode();
install();
if (!run('npm', ['run', 'build'])) process.exit(1);
const { serveAndTell } = await import('./serve.mjs');
await serveAndTell();
