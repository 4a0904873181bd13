/** Views of the answer, in the order in which they are offered. */
export const SECTIONS = ['compare', 'anatomy', 'plans', 'tiers', 'forecast', 'advice', 'measure'] as const;

export type SectionName = (typeof SECTIONS)[number];

/** Tells whether a text names a section. */
export function isSection(name: unknown): name is SectionName {
  return SECTIONS.some((section) => section === name);
}

/**
 * Reads a choice of sections as an author wrote it.
 *
 * @param names - Separated by spaces, in the wanted order; unknown ones are passed over.
 * @returns All sections where none is named.
 */
export function readSections(names: unknown): readonly SectionName[] {
  const wanted = typeof names === 'string' ? [...new Set(names.split(/\s+/))].filter(isSection) : [];
  return wanted.length > 0 ? wanted : SECTIONS;
}
