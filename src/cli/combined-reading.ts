import type {UsageReading} from '../usage/usage-reading.js';

/** Puts together what several files were read as; lines of bad rows stay those of their own file. */
export function combinedReading(readings: readonly UsageReading[]): UsageReading {
  const [only] = readings;
  if (only && readings.length === 1) return only;
  const sum = (count: (reading: UsageReading) => number): number =>
    readings.reduce((total, reading) => total + count(reading), 0);
  return {
    formats: readings.flatMap(({formats}) => formats),
    rows: sum(({rows}) => rows),
    badRows: sum(({badRows}) => badRows),
    firstBadRows: readings.flatMap(({firstBadRows}) => firstBadRows).slice(0, 20),
    repeated: sum(({repeated}) => repeated),
    passedOver: sum(({passedOver}) => passedOver),
    columns: [...new Set(readings.flatMap(({columns}) => columns))],
    mapping: readings.find(({mapping}) => mapping)?.mapping,
  };
}
