import type {ViewContext} from '../../links/scenario-view.js';
import type {TierTextContext} from '../../state/tier-texts.js';

/** What every part of the view draws from. */
export type TiersContext = ViewContext & TierTextContext;
