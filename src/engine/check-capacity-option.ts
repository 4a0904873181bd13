import type {CapacityOption} from './capacity-option.js';
import {deploymentOf} from './provisioned-price.js';

/**
 * Refuses a capacity option that cannot be computed with.
 *
 * @throws {RangeError} Naming the first field out of its domain, what was expected and the value.
 */
export function checkCapacityOption(option: CapacityOption): void {
  check('peakToAverage', option.peakToAverage, option.peakToAverage >= 1, 'a number >= 1');
  if (option.kind === 'provisioned') {
    deploymentOf(option.unit, option.deployment);
    return;
  }
  const {utilisation, cachedWeight = 1, setUpUsd = 0, staffHoursPerMonth = 0, usdPerStaffHour} = option;
  check('utilisation', utilisation, utilisation > 0 && utilisation <= 1, 'a number above 0, up to 1');
  check('cachedWeight', cachedWeight, cachedWeight >= 0 && cachedWeight <= 1, 'a number from 0 to 1');
  check('setUpUsd', setUpUsd, setUpUsd >= 0, 'a number >= 0');
  check('staffHoursPerMonth', staffHoursPerMonth, staffHoursPerMonth >= 0, 'a number >= 0');
  if (usdPerStaffHour !== undefined) check('usdPerStaffHour', usdPerStaffHour, usdPerStaffHour >= 0, 'a number >= 0');
  if (staffHoursPerMonth > 0 && usdPerStaffHour === undefined) {
    throw new RangeError('usdPerStaffHour: expected a number >= 0 for staff hours, got undefined');
  }
}

function check(field: string, value: number, isIn: boolean, expected: string): void {
  if (!isIn || value === Infinity) throw new RangeError(`${field}: expected ${expected}, got ${value}`);
}
