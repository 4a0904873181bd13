import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const WINDOWS_FILES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const HINTS = {
  linux: 'run: apt-get install -y chromium',
  darwin: 'run: brew install --cask chromium',
  win32: 'run: winget install Google.Chrome',
};

/**
 * Finds a Chromium-based browser that is already on this machine. Never downloads one.
 *
 * @returns Absolute path of the executable; `CHROME_PATH` wins.
 * @throws {Error} If there is none, with one line that says how to install it.
 */
export function findChromium() {
  const found = candidates().find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error(`No Chromium found: ${HINTS[process.platform] ?? 'install Chromium'}, or set CHROME_PATH.`);
}

function candidates() {
  if (process.env.CHROME_PATH) return [process.env.CHROME_PATH];
  if (process.platform === 'darwin') return MAC_APPS;
  if (process.platform === 'win32') return windowsCandidates();
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function windowsCandidates() {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return folders.filter(Boolean).flatMap((folder) => WINDOWS_FILES.map((file) => join(folder, file)));
}
