import {isMovingName} from '../../src/data/moving-name.js';
import {brokenPriceOf, type BrokenPrice} from './broken-price.js';
import {priceEntries} from './price-entries.js';
import type {UpstreamModel} from './upstream.js';

/** Why an upstream model is not imported. */
export type Refusal =
  | 'not a text model'
  | 'no price per text token'
  | 'fine-tuned'
  | 'free variant'
  | 'extended variant'
  | 'moving alias'
  | 'priced at $0'
  | 'priced by the hour of the day only'
  | 'not sold by this seller under this name'
  | BrokenPrice;

const MEDIA = /audio|tts|realtime|transcri|image|live|voice|whisper|ocr|voxtral|sonic|omni-flash|moderation/;
const MEDIA_OUTPUT_RATES = ['output_audio_mtok', 'output_image_mtok', 'output_video_mtok', 'audio_hours'];

// Names that only a router uses for these sellers' models, at the router's prices.
const ROUTER_NAMES: Readonly<Record<string, RegExp>> = {
  openai: /^gpt-oss/,
  google: /^gemini-(flash|pro)-1\.5|^gemma-/,
  deepseek: /^deepseek-v3/,
  mistral: /^(devstral-small$|mistral-small-(24b|3\.)|ministral-[38]b$|mistral-tiny|mi[sx]tral-\d)/,
  moonshotai: /^kimi-k2$/,
  cohere: /^c4ai-/,
};

/**
 * Says why a model is left out, judging by its name and its rates.
 *
 * @param id - Our name of the offer, after renaming.
 * @returns The reason, or undefined where the model is wanted.
 */
export function refusalOf(seller: string, id: string, model: UpstreamModel): Refusal | undefined {
  if (/:extended$/.test(id)) return 'extended variant';
  if (/^ft:|[.:]ft-/.test(id)) return 'fine-tuned';
  if (ROUTER_NAMES[seller]?.test(id)) return 'not sold by this seller under this name';
  const entries = priceEntries(model);
  const rateNames = entries.flatMap(({prices}) => Object.keys(prices));
  if (MEDIA.test(id) || MEDIA_OUTPUT_RATES.some((name) => rateNames.includes(name))) return 'not a text model';
  const broken = brokenPriceOf(entries);
  if (broken) return broken;
  if (/:free$/.test(id)) return 'free variant';
  return isMovingName(id) ? 'moving alias' : undefined;
}

/** Says whether a person may take what was left out for this reason. */
export function isDebatable(refusal: Refusal): boolean {
  return refusal === 'moving alias' || refusal === 'free variant' || refusal === 'priced at $0';
}
