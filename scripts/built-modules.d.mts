export const CLASSIC_INTRO: string;
export function packedRanks(encoding: string): Promise<string>;
export function workerScript(name: string): Promise<string>;
export function partScript(encoding: string): Promise<string>;
export function builtModule(path: string, ranksAre?: 'inside' | 'beside'): Promise<string | undefined>;
export function partFiles(): Promise<{name: string; source: string}[]>;
export function workerFiles(): Promise<{name: string; source: string}[]>;
