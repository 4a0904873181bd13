import {queryParameter} from '../../links/query-parameter.js';
import {writeQueryParameter} from '../../links/write-query-parameter.js';
import {isSection, type SectionName} from '../../state/section-names.js';

/** Query parameter that says which section is open, beside the one of the scenario. */
function parameterOf(stateKey: string): string {
  return `${stateKey}-section`;
}

/** @returns The section that the page's address asks for; undefined: none. */
export function sectionInUrl(stateKey: string): SectionName | undefined {
  const name = queryParameter(location.href, parameterOf(stateKey));
  return isSection(name) ? name : undefined;
}

/** Notes the open section in the page's address; where there is none to write to, the section is open all the same. */
export function writeSectionToUrl(stateKey: string, section: SectionName): void {
  writeQueryParameter(parameterOf(stateKey), section);
}
