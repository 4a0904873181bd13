import type {CapacityFile} from '../../src/data/capacity-file.js';
import type {GpuPrice, ProvisionedUnit, Throughput, UnitCapacity} from '../../src/engine/capacity.js';
import type {Offer} from '../../src/engine/offer.js';
import {DATA_FOLDER} from '../data/paths.js';
import {readJson} from '../data/read-json.js';
import {figureIn, type Figure, type WorkedExample} from './figure.js';
import {ourOffer, priced, statedOffer} from './workload.js';

const HOURS_PER_MONTH = 720;
const MINUTES_PER_MONTH = 43_200;
const SECONDS_PER_MONTH = 2_592_000;
const MONTHS_PER_YEAR = 12;
const GPUS = 4;
/** Newest day on which the compared list prices were checked. */
const LIST_DAY = '2026-09-23';

const CAPACITY = readJson<CapacityFile>(`${DATA_FOLDER}/dist/capacity.json`);

const usd = figureIn('usd');

type Per = 'minute' | 'hour' | 'month' | 'year';
const PER_MONTH: Readonly<Record<Per, number>> = {
  minute: MINUTES_PER_MONTH,
  hour: HOURS_PER_MONTH,
  month: 1,
  year: 1 / MONTHS_PER_YEAR,
};

function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`capacity.json has no ${what}`);
  return item;
}

function unitNamed(id: string): ProvisionedUnit {
  return found(
    CAPACITY.provisioned.find((unit) => unit.id === id),
    id,
  );
}

function usdPerUnitMonth({id, terms}: ProvisionedUnit, term: string, deployment?: string): number {
  const price = found(
    terms.find((candidate) => candidate.term === term && candidate.deployment === deployment),
    `${term} of ${id}`,
  );
  return price.usdPerUnit * PER_MONTH[price.per];
}

/** What one unit, full all month, would cost by the token; prompts are small, so that no band is crossed. */
function usdOfFullUnit({inputTokens, per}: UnitCapacity, offer: Offer): number {
  const conversations = per === 'minute' ? MINUTES_PER_MONTH : SECONDS_PER_MONTH;
  return priced({traffic: {conversations}, tokens: {user: inputTokens}}, offer, LIST_DAY).usd.perMonth;
}

/** The cheapest and the dearest model of a kind of unit, as shares of what the same tokens cost one by one. */
function shareRange(id: string, what: string, usdPerMonth: number, worth: readonly number[]): Figure[] {
  const shares = worth.map((each) => usdPerMonth / each);
  const how = `${usdPerMonth} / (tokens a minute x 43,200 x input rate)`;
  return [
    {
      id: `${id}Low`,
      what: `${what}, of the token price of a full unit, lowest`,
      value: Math.min(...shares),
      unit: 'share',
      how,
    },
    {id: `${id}High`, what: 'The same, highest', value: Math.max(...shares), unit: 'share', how},
  ];
}

function azureFigures(): Figure[] {
  const ptu = unitNamed('azure/ptu');
  const minimum = found(ptu.deployments.find(({id}) => id === 'global')?.minUnits, 'smallest purchase of PTU');
  const worth = ptu.models
    .filter(({model}) => model.startsWith('openai/'))
    .map((capacity) => usdOfFullUnit(capacity, ourOffer(capacity.model)));
  const terms = [
    {name: 'Month', what: 'reserved by the month', usdPerMonth: usdPerUnitMonth(ptu, '1-month')},
    {name: 'Year', what: 'reserved by the year', usdPerMonth: usdPerUnitMonth(ptu, '1-year')},
    {name: 'Hour', what: 'by the hour', usdPerMonth: usdPerUnitMonth(ptu, 'none', 'global')},
  ];
  return [
    ...terms.map(({name, what, usdPerMonth}) =>
      usd(
        `smallest${name}`,
        `Smallest purchase on Azure ${what}, a month`,
        minimum * usdPerMonth,
        `${minimum} x ${usdPerMonth}`,
      ),
    ),
    ...terms.flatMap(({name, what, usdPerMonth}) =>
      shareRange(name.toLowerCase(), `Azure ${what}`, usdPerMonth, worth),
    ),
  ];
}

function vertexFigures(): Figure[] {
  const gsu = unitNamed('vertex/gsu');
  const perMonth = usdPerUnitMonth(gsu, '1-month');
  const gemini = found(
    gsu.models.find(({model}) => model === 'google/gemini-2.5-pro'),
    'Gemini 2.5 Pro',
  );
  const worth = usdOfFullUnit(gemini, ourOffer(gemini.model));
  const ofWorth = (id: string, what: string, usdPerMonth: number, hourly: string): Figure => ({
    id,
    what: `Vertex for ${what}, of the token price of a full unit, Gemini 2.5 Pro`,
    value: usdPerMonth / worth,
    unit: 'share',
    how: `${hourly} x 720 / (${gemini.inputTokens} x 2,592,000 x 1.25 / 1,000,000)`,
  });
  return [
    usd('smallestGsu', 'Smallest purchase on Vertex for a month', perMonth, '1 x 3.6986 x 720'),
    ofWorth('gsuMonth', 'a month', perMonth, '3.6986'),
    ofWorth('gsuYear', 'a year', usdPerUnitMonth(gsu, '1-year'), '2.7397'),
  ];
}

function provisioned(): WorkedExample {
  return {
    id: 'provisioned',
    said: 'Provisioned throughput is 30 to 50 % cheaper than paying by the token and breaks even at about $8,000 a month.',
    figures: [...azureFigures(), ...vertexFigures()],
    right:
      'Not supported by published prices: at full use, input only and without caching, a month saves next to nothing, a year ' +
      'less than a fifth, and by the hour it costs more than twice as much. No smallest purchase is near $8,000.',
  };
}

function rentsOf({id, provider, usdPerGpuHour: {low, typical, high}}: GpuPrice): Figure[] {
  return [low, typical, high].flatMap((price) =>
    price === undefined
      ? []
      : [
          usd(
            `${id}@${price}`,
            `Rent, ${provider}`,
            GPUS * price * HOURS_PER_MONTH,
            `${GPUS} x ${price} x ${HOURS_PER_MONTH}`,
          ),
        ],
  );
}

function worthOf({inputTokens, outputTokens, outputTokensPerSecond}: Throughput, offer: Offer, name: string): Figure {
  const conversations = (GPUS * outputTokensPerSecond * SECONDS_PER_MONTH) / outputTokens;
  const {input, output} = found(offer.prices[0], 'price').rates;
  return usd(
    `${name}@${inputTokens}/${outputTokens}`,
    `By the token at ${input} and ${output}, requests of ${inputTokens} + ${outputTokens}`,
    priced({traffic: {conversations}, tokens: {user: inputTokens, output: outputTokens}}, offer, LIST_DAY).usd.perMonth,
    `${GPUS} x ${outputTokensPerSecond} tokens a second, full all month`,
  );
}

function fourGpus(): WorkedExample {
  const groq = ourOffer('groq/llama-3.3-70b-versatile');
  const frontier = statedOffer({input: 3, output: 15});
  const measured = CAPACITY.throughput.filter(({gpu, gpus}) => gpu === 'A100' && gpus === GPUS);
  const blend = priced({tokens: {user: 750, output: 250}}, groq, LIST_DAY).effectiveUsdPerMTok ?? NaN;
  const tokens = (id: string, budget: number): Figure => ({
    id,
    what: `Tokens of Llama 3.3 70B that $${budget / 1000},000 buys, three in for one out`,
    value: budget / blend / 1000,
    unit: 'billion tokens',
    how: `${budget} / (75 % x 0.59 + 25 % x 0.79) / 1,000`,
  });
  return {
    id: 'four-gpus',
    said: 'A 70B model on 4 x A100 for $8,000 to $12,000 a month replaces $40,000 to $60,000 of API use.',
    figures: [
      ...CAPACITY.gpus.filter(({id}) => /\/a100(-80)?$/.test(id)).flatMap(rentsOf),
      ...measured.map((row) => worthOf(row, groq, 'open')),
      ...measured.map((row) => worthOf(row, frontier, 'frontier')),
      tokens('tokens40k', 40_000),
      tokens('tokens60k', 60_000),
    ],
    right:
      'Only against $3 and $15, which is another model, and only if the GPUs are full all month. Against the price of an open ' +
      '70B model their output is worth $4,500 to $9,600, which is about the rent. The throughput is that of Llama 2 70B, measured ' +
      'in 2023, taken as per GPU; it is a best case.',
  };
}

/** Claims about capacity that is paid by time, by simple arithmetic on published prices. */
export const CAPACITY_CLAIMS: readonly WorkedExample[] = [provisioned(), fourGpus()];
