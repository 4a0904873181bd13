export {formatCount} from './format-count.js';
export {formatDate} from './format-date.js';
export {formatMultiple} from './format-multiple.js';
export {formatPercent} from './format-percent.js';
export {formatRate} from './format-rate.js';
export {formatTokens} from './format-tokens.js';
export {formatUsd} from './format-usd.js';
export {formatUsdExact} from './format-usd-exact.js';
export {formatUsdRounded} from './format-usd-rounded.js';
export {numberSigns, type NumberSigns} from './number-signs.js';
export {
  parseAttributeNumber,
  parseNumber,
  type NumberProblem,
  type ParsedNumber,
  type ParseNumberOptions,
} from './parse-number.js';
export {formatFieldValue} from './format-field-value.js';
