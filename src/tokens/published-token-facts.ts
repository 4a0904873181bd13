import published from '../../pricing-data/dist/token-facts.json';
import type {TokenFacts} from './token-facts.js';

/** Facts about counting tokens, each with its source. This module is for those who count; no price needs it. */
export const TOKEN_FACTS = published as unknown as TokenFacts;
