import type {Model} from '../data/dataset.js';

/** What a model can be asked to do, or reads besides text. */
export type Capability = 'tools' | 'structured-output' | 'web-search' | 'image' | 'audio' | 'video' | 'pdf';

/** All of them, in the order in which they are offered. */
export const CAPABILITIES: readonly Capability[] = [
  'tools',
  'structured-output',
  'web-search',
  'image',
  'audio',
  'video',
  'pdf',
];

/** @returns Whether a model can do something; undefined where that is not known. */
export function offerCan(model: Model | undefined, capability: Capability): boolean | undefined {
  const known: readonly string[] | undefined = isReading(capability) ? model?.reads : model?.features;
  return known?.includes(capability);
}

function isReading(capability: Capability): boolean {
  return capability === 'image' || capability === 'audio' || capability === 'video' || capability === 'pdf';
}
