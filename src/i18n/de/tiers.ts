import type {tiers as english} from '../en/tiers.js';

/** German texts of `token-cost-tiers`. */
export const tiers: typeof english = {
  modesCaption: 'USD im Monat, wenn alles auf eine Weise gesendet wird',
  modesLead: 'Ganz im Modus {mode} würde {model} {usd} statt {standardUsd} im Monat kosten, {share} weniger.',
  modesLeadHours:
    'Ganz im Modus {mode} würde {model} {usd} statt {standardUsd} im Monat kosten, {share} weniger; Antworten kommen innerhalb von {hours} Stunden.',
  modesOnlyStandard: '{model} gibt es nur auf eine Weise, für {standardUsd} im Monat.',
  modesInForceCheapest: 'Der Modus {mode}, der jetzt gilt, ist für {model} am günstigsten: {usd} im Monat.',
  modesStandardCheapest: 'Standard ist für {model} am günstigsten: {standardUsd} im Monat.',
  modesUnknown: 'Was {model} kostet, ist nicht bekannt.',
  modesEmpty: 'Wählen Sie ein Modell, um zu sehen, was jeder Modus kostet.',
  model: 'Modell',
  mode: {standard: 'Standard', batch: 'Batch', flex: 'Flex', priority: 'Priority', fast: 'Fast'},
  notOffered: 'nicht angeboten',
  cheapest: 'am günstigsten',
  inForce: 'gilt gerade',
  hours: 'innerhalb von {n} Std.',
  until: 'bis {date}',
  apply: '{mode} für {model} verwenden: {usd} im Monat',
  applied: '{mode} gilt jetzt für {model}.',
  modesHint: 'Ein Betrag übernimmt seinen Modus für die Arbeitslast.',
  modelsCaption: 'USD im Monat nach Klasse des Modells',
  modelsLead:
    'Das günstigste Modell der Klasse {low} kostet {lowUsd} im Monat, das günstigste der Klasse {high} {highUsd}: {times} so viel.',
  modelsLeadFree:
    'Das günstigste Modell der Klasse {low} kostet {lowUsd} im Monat, das günstigste der Klasse {high} {highUsd}.',
  modelsOneTier: 'Nur Modelle der Klasse {low} fassen diese Arbeitslast, ab {lowUsd} im Monat.',
  modelsNone: 'Kein Modell des Katalogs fasst diese Arbeitslast.',
  tierWord: {frontier: 'Spitze', mid: 'Mitte', budget: 'Günstig'},
  tier: {frontier: 'Spitze', mid: 'Mitte', budget: 'Günstig'},
  count: '{n} Angebote',
  countFitting: '{n} von {all} Angeboten fassen es',
  line: {cheapest: 'Günstigstes', median: 'In der Mitte', dearest: 'Teuerstes'},
  allSellers: 'Alle Anbieter',
  labs: 'Das günstigste jedes Labors, vom Labor selbst verkauft',
  none: 'keines',
  offerOf: '{model}, {seller}',
  timesCheapest: '{times} das günstigste',
  modelsHint:
    'Spitzenmodelle können am meisten, günstige kosten am wenigsten; die Klassen sind von Hand vergeben. Gezählt sind nur Modelle, die die Arbeitslast fassen.',
};
