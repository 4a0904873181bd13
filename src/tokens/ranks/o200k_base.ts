import table from 'js-tiktoken/ranks/o200k_base';
import {packRanks} from '../pack-ranks.js';

/** Reads the packed ranks of o200k_base. In what is published the build has packed them already. */
export const readRanks = (): Promise<string> => Promise.resolve(packRanks(table.bpe_ranks));
