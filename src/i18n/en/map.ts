/** English texts of `token-cost-map`. {x} and {y} are names of fields, as on the inputs: "Turns each". */
export const map = {
  caption: 'The cheapest model and what it costs a month, by {x} (across) and {y} (down)',
  /** Labels of the two choices of a field. */
  across: 'Across',
  down: 'Down',
  conversations: {day: 'Conversations a day', month: 'Conversations a month'},
  /** The one thing to say about the map. */
  takeaway: {
    nothing: 'No picked model with a known price takes this workload.',
    same: 'All picked models with a known price that take this workload cost the same everywhere on this map.',
    tied: 'No model alone is the cheapest anywhere on this map: several share the lowest cost.',
    alone: 'Only {model} is compared here. Pick more models to see where each is the cheapest.',
    everywhere: '{model} is the cheapest everywhere on this map.',
    flip: '{parameter}: {before} is the cheapest up to {last}, {after} from {next} on. All else is as yours.',
    most: '{model} is the cheapest in {cells} of {all} cells. At your numbers it is {own}.',
    mostAndYours: '{model} is the cheapest in {cells} of {all} cells, at your numbers too.',
    mostNotYours:
      '{model} is the cheapest in {cells} of {all} cells. At your numbers no picked model takes the workload.',
    mostYoursTied:
      '{model} is the cheapest in {cells} of {all} cells. At your numbers several models share the lowest cost.',
  },
  /** In a cell, short. */
  noneFits: 'none fits',
  tied: 'tie',
  you: 'you',
  /** Read out after a cost that has the sign for nearly the same. */
  nearTie: 'nearly the same: {model}',
  legend: 'Which model wins how often',
  cells: {one: '{n} cell', other: '{n} cells'},
  /** Explains the sign after a cost. */
  tieSign: '≈ the next model costs at most {share} more',
  keys: 'Press a cell for all its figures. Arrow keys go from cell to cell. Costs are USD a month of 30 days.',
  idle: '{parameter} changes nothing here.',
  /** Heads the figures of one cell. */
  cell: '{y}: {yValue} · {x}: {xValue}',
  /** Heads how many times as much as the cheapest something costs. */
  times: 'against the cheapest',
  use: 'Use these numbers',
  yours: 'These are your numbers.',
  used: 'These are your numbers now.',
  /** Announced when a cell is opened. */
  opened: '{cell}. The cheapest is {model}, at {usd} a month.',
  openedNone: '{cell}. No picked model with a known price takes this workload.',
  openedTied: '{cell}. Several models share the lowest cost, {usd} a month.',
};
