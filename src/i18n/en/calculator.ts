/** English texts of the calculator's sections. */
export const calculator = {
  sections: 'Views of the answer',
  section: {
    compare: 'Compare',
    anatomy: 'Where it goes',
    plans: 'API or plan',
    tiers: 'Tiers',
    forecast: 'Forecast',
    advice: 'What to change',
    measure: 'Your data',
  },
  /** Headings of parts that open on request. */
  fold: {
    traffic: 'When does the order change?',
    map: 'Which model wins where?',
    history: 'Has the price changed?',
    ledger: 'Tokens × rate, line by line',
    assumptions: 'What was assumed',
    sensitivity: 'What moves the number most?',
    savings: 'What would several changes save together?',
  },
  /** Opens the inputs where there is no room beside the answer. */
  inputs: 'Change the workload',
  assumptions: {one: '{n} assumption', other: '{n} assumptions'},
};
