import type {TemplateResult} from 'lit';
import type {explain} from '../../i18n/en/explain.js';
import type {Term} from '../../internal/term-button.js';
import type {ViewContext} from '../../links/scenario-view.js';

/** What the rows are drawn from. */
export interface AssumptionContext extends ViewContext {
  readonly texts: typeof explain;
}

/** One assumption, ready to draw. */
export interface AssumptionRow {
  readonly id: string;
  readonly label: string;
  readonly value: string | TemplateResult;
  /** What explains it; undefined: it speaks for itself. */
  readonly term: Term | undefined;
  /** Who says so. */
  readonly from: string | TemplateResult;
  /** Whether the visitor has set it. */
  readonly mine: boolean;
}
