/** Keeps a test browser quiet: no GPU, no first-run page, no request of its own. */
export declare const CHROMIUM_FLAGS: string[];
