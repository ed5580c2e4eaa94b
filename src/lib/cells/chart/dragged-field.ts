const TYPE = 'application/x-regiobeeld-field';

/** Makes what is dragged a column of the result, and nothing that another page could read as text. */
export function dragField(transfer: DataTransfer | null, name: string): void {
  if (!transfer) return;
  transfer.effectAllowed = 'link';
  transfer.setData(TYPE, name);
}

/** Name of the column that is dropped; `''` for anything else. */
export const draggedField = (transfer: DataTransfer | null): string => transfer?.getData(TYPE) ?? '';
