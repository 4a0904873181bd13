/** Says whether a seller's name for a model is a pointer that moves: it says `latest`, and has no price of its own. */
export function isMovingName(name: string): boolean {
  return /(^|-)latest(-|@|$)/.test(name);
}
