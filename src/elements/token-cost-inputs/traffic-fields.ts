import {html, type TemplateResult} from 'lit';
import {MAX_NUMBER} from '../../engine/scenario-fields.js';
import type {Scenario} from '../../engine/scenario.js';
import {text} from '../../i18n/text.js';
import type {ViewContext} from '../../links/scenario-view.js';
import type {TrafficByUsers} from '../../state/choices.js';
import {numberFieldView, type NumberFieldContext} from './number-field.js';

/** Parts of traffic counted by users. */
export const USER_PARTS = ['users', 'conversationsEach'] as const;

export type UserPart = (typeof USER_PARTS)[number];

/** Right ends of the sliders; more can be typed. */
const MOST: Readonly<Record<UserPart, number>> = {users: 1_000_000, conversationsEach: 1000};

/** How traffic is counted: per what, and of what. */
export interface TrafficCount {
  readonly per: Scenario['traffic']['per'];
  readonly byUsers: boolean;
}

// Typing the first letters of what is wanted finds the plain choice first, coming from the one that is set at first.
const COUNTS: readonly TrafficCount[] = [
  {per: 'day', byUsers: false},
  {per: 'day', byUsers: true},
  {per: 'month', byUsers: false},
  {per: 'month', byUsers: true},
];

/** Draws the choice of how traffic is counted. */
export function trafficCountView(
  {messages, snapshot, help}: ViewContext & Pick<NumberFieldContext, 'help'>,
  choose: (count: TrafficCount) => void,
): TemplateResult {
  const {field, choice, inputs} = messages;
  const isNow = ({per, byUsers}: TrafficCount): boolean =>
    per === snapshot.scenario.traffic.per && byUsers === (snapshot.users !== undefined);
  const pick = (event: Event): void => {
    const count = COUNTS[(event.target as HTMLSelectElement).selectedIndex];
    if (count) choose(count);
  };
  return html`<div class="field choice" data-field="traffic-per">
    <span class="label"><label for="traffic-per">${field['traffic.per']}</label>${help}</span>
    <select id="traffic-per" @change=${pick}>
      ${COUNTS.map(
        (count) =>
          html`<option .selected=${isNow(count)}>
            ${count.byUsers ? text(inputs.byUsers, {per: choice[count.per]}) : choice[count.per]}
          </option>`,
      )}
    </select>
  </div>`;
}

/** Draws one part of traffic counted by users. */
export function userPartView(part: UserPart, users: TrafficByUsers, context: NumberFieldContext): TemplateResult {
  return numberFieldView(
    {
      id: part,
      label: context.messages.inputs[part],
      value: users[part],
      percent: false,
      min: 0,
      max: MAX_NUMBER,
      most: MOST[part],
    },
    context,
  );
}
