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
  },
};
