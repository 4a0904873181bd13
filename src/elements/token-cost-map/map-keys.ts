/**
 * Finds the cell that a key leads to: arrows go to the next one, Home and End along the row, Page keys along the
 * column.
 *
 * @param key - As in `KeyboardEvent.key`.
 * @returns Undefined for any other key, and at the edge.
 */
export function cellToFocus(from: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined {
  const row = from.closest('tr');
  const cells = [...(row?.querySelectorAll('td') ?? [])];
  const column = [...(row?.parentElement?.children ?? [])].flatMap((each) =>
    [...(each as HTMLTableRowElement).cells].filter(({cellIndex}) => cellIndex === from.cellIndex),
  );
  const forward = from.matches(':dir(rtl)') ? -1 : 1;
  if (key === 'ArrowRight') return cells[cells.indexOf(from) + forward];
  if (key === 'ArrowLeft') return cells[cells.indexOf(from) - forward];
  if (key === 'ArrowDown') return column[column.indexOf(from) + 1];
  if (key === 'ArrowUp') return column[column.indexOf(from) - 1];
  if (key === 'Home') return cells[0];
  if (key === 'End') return cells.at(-1);
  if (key === 'PageUp') return column[0];
  return key === 'PageDown' ? column.at(-1) : undefined;
}
