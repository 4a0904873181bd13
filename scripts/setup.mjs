import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the locked packages unless exactly they are there, so that `npm test` works alone on a fresh clone.
 *
 * @throws {Error} If `npm ci` fails.
 */
export function setup() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) ...');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed: check the network, and that package-lock.json fits package.json.');
}

// File times say nothing after a clone or a checkout, so versions are compared.
function isInstalled() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.version === installed[path]?.version,
  );
}

function lockedPackages(path) {
  try {
    return JSON.parse(readFileSync(`${ROOT}/${path}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setup();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
