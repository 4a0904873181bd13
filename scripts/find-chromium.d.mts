/** Finds a Chromium-based browser that is already on this machine. Throws one line on how to install it if there is none. */
export declare function findChromium(): string;
