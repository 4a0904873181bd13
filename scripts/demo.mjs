import {spawn, spawnSync} from 'node:child_process';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {setup} from './setup.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OPENERS = {darwin: ['open'], win32: ['cmd', '/c', 'start', ''], linux: ['xdg-open']};

function build() {
  const vite = `${ROOT}node_modules/vite/bin/vite.js`;
  return spawnSync(process.execPath, [vite, 'build'], {cwd: ROOT, stdio: 'inherit'}).status === 0;
}

// Opening is a courtesy: no opener, no display or no terminal must not fail the command.
function open(url) {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (!command || !process.stdout.isTTY || process.env.CI) return;
  spawn(command, [...args, url], {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
}

function main() {
  setup();
  if (!build()) throw new Error('The demo could not be built.');
  const url = pathToFileURL(`${ROOT}dist-demo/index.html`).href;
  console.log(`\nThe demo works without a server:\n${url}`);
  open(url);
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
