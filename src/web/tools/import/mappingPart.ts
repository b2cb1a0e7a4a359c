// What a part of the mapping's form is given, and the sheet that the mapping reads.
import type { PreviewAnswer } from '#api/actions';
import type { ImportMapping } from '#model/importMapping';

export interface MappingPartProps {
  readonly preview: PreviewAnswer;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}

/** The sheet that the mapping reads: the one named, else the first that can be seen. */
export function sheetOf({ preview, mapping }: Pick<MappingPartProps, 'preview' | 'mapping'>) {
  return preview.sheets.find(({ name }) => name === mapping.sheet) ?? preview.sheets.find(({ hidden }) => !hidden);
}
