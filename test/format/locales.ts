/** Languages with different signs, digits and grouping; Intl's own tables say how each writes numbers. */
export const LOCALES = ['en', 'de', 'fr', 'es', 'ja', 'zh-CN', 'ar', 'hi', 'sv'] as const;

/**
 * Text as a reader sees it, without what differs between editions of Intl's tables: kinds of space, marks of
 * direction, and whether Arabic is written in Latin or in Arabic digits.
 */
export function visible(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/\u066a/g, '%');
}
