import {calcPrice, findProvider, type Provider} from '@pydantic/genai-prices';
import {costFromUsage, isModelId} from 'tokenlens';
import type {Offer} from '../../src/engine/offer.js';

/** A way in which a peer prices one request on one model, USD; undefined where it does not know the price. */
export interface PeerModel {
  offer: Offer;
  price(input: number, output: number): number | undefined;
}

/** Their names of sellers that they do not call what we call them. */
const GENAI_SELLERS: Record<string, string> = {'aws-bedrock': 'aws'};
const TOKENLENS_SELLERS: Record<string, string> = {'aws-bedrock': 'amazon-bedrock', together: 'togetherai'};

/** Lists the offers that `@pydantic/genai-prices` knows. The provider is looked up once, to be kind to it. */
export function genaiModels(offers: readonly Offer[]): PeerModel[] {
  return offers.flatMap((offer) => {
    const provider = findProvider({providerId: GENAI_SELLERS[offer.seller] ?? offer.seller});
    return provider ? known([{offer, price: genaiPrice(provider, nameOf(offer))}]) : [];
  });
}

/** Lists the offers that `tokenlens` knows, in the data it is published with. */
export function tokenlensModels(offers: readonly Offer[]): PeerModel[] {
  return offers.flatMap((offer) => {
    const id = `${TOKENLENS_SELLERS[offer.seller] ?? offer.seller}:${nameOf(offer)}`;
    if (!isModelId(id)) return [];
    const price: PeerModel['price'] = (input, output) =>
      costFromUsage({id, usage: {input_tokens: input, output_tokens: output}});
    return known([{offer, price}]);
  });
}

function genaiPrice(provider: Provider, name: string): PeerModel['price'] {
  return (input, output) =>
    calcPrice({input_tokens: input, output_tokens: output}, name, {provider})?.total_price ?? undefined;
}

function nameOf({id, seller}: Offer): string {
  return id.slice(seller.length + 1);
}

function known(models: PeerModel[]): PeerModel[] {
  return models.filter(({price}) => (price(1000, 100) ?? 0) > 0);
}
