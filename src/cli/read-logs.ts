import {createReadStream} from 'node:fs';
import {SeenIds} from '../usage/seen-ids.js';
import type {UsageMapping} from '../usage/usage-mapping.js';
import {UsageReader} from '../usage/usage-reader.js';
import type {UsageReading} from '../usage/usage-reading.js';
import type {UsageSummary} from '../usage/usage-summary.js';
import {UsageTally} from '../usage/usage-tally.js';
import {combinedReading} from './combined-reading.js';
import {CommandError} from './command-error.js';

const CHUNK_BYTES = 1 << 18;

export interface FileReading {
  /** As it was named; `-` is the standard input. */
  readonly file: string;
  readonly reading: UsageReading;
}

export interface ReadLogs {
  readonly files: readonly FileReading[];
  /** Of all files together. */
  readonly summary: UsageSummary;
}

interface ReadLogsOptions {
  readonly thresholds: readonly number[];
  readonly mapping: UsageMapping | undefined;
  readonly onProgress: (characters: number, rows: number) => void;
}

/**
 * Reads logs as streams: of files of any size only sums are kept.
 *
 * @throws {CommandError} If a file cannot be read.
 */
export async function readLogs(names: readonly string[], options: ReadLogsOptions): Promise<ReadLogs> {
  const tally = new UsageTally(options.thresholds);
  const files: FileReading[] = [];
  const seenIds = new SeenIds();
  for (const file of names) files.push({file, reading: await readLog(file, {...options, tally, seenIds})});
  const reading = combinedReading(files.map((each) => each.reading));
  return {files, summary: {reading, groups: tally.groups(), ...tally.shares()}};
}

interface ReadLogOptions extends ReadLogsOptions {
  readonly tally: UsageTally;
  readonly seenIds: SeenIds;
}

async function readLog(file: string, {tally, seenIds, mapping, onProgress}: ReadLogOptions): Promise<UsageReading> {
  let characters = 0;
  let rows = 0;
  const reader = new UsageReader({
    onRow: (row) => {
      tally.add(row);
      rows += 1;
    },
    mapping,
    seenIds,
  });
  for await (const chunk of chunksOf(file)) {
    reader.push(chunk);
    characters += chunk.length;
    onProgress(characters, rows);
  }
  return reader.end();
}

/** Decodes across the ends of chunks, which may cut a character in two. */
async function* chunksOf(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file, {highWaterMark: CHUNK_BYTES});
  const decoder = new TextDecoder();
  try {
    for await (const bytes of stream as AsyncIterable<Uint8Array>) yield decoder.decode(bytes, {stream: true});
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`, 1);
  }
  yield decoder.decode();
}
