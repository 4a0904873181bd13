import {assumption, origin, presetWhy} from './explain/assumption.js';
import {arithmetic} from './explain/arithmetic.js';
import {ledger} from './explain/ledger.js';
import {term} from './explain/term.js';
import {termLabels} from './term-labels.js';
import {termTexts} from './terms.js';

/** English texts that explain: terms in one sentence, the ledger's arithmetic, ledger, assumptions. Shown on request. */
export const explain = {texts: termTexts, label: termLabels, term, arithmetic, ledger, assumption, origin, presetWhy};
