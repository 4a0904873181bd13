import {fileURLToPath} from 'node:url';

/** Absolute path of `pricing-data`, without a slash at the end. */
export const DATA_FOLDER = fileURLToPath(new URL('../../pricing-data', import.meta.url));
export const IMPORTED_FOLDER = `${DATA_FOLDER}/imported`;
export const STARTER_FILE = `${DATA_FOLDER}/dist/starter.json`;
