// Values of an SDMX-JSON message by the id of the figure, read as a client reads it: indices into the lists of the structure.
interface Component {
  readonly id: string;
  readonly values?: readonly { readonly id?: string; readonly value?: string }[];
}

interface Message {
  readonly data: {
    readonly structures: readonly { readonly attributes: { readonly observation: readonly Component[] } }[];
    readonly dataSets: readonly {
      readonly observations: Readonly<Record<string, readonly (string | number | null)[]>>;
    }[];
  };
}

export function sdmxValues(text: string): ReadonlyMap<string, { readonly value: string; readonly unit: string }> {
  const { data } = JSON.parse(text) as Message;
  const attributes = data.structures[0]?.attributes.observation ?? [];
  const read = (cells: readonly (string | number | null)[], id: string): string => {
    const at = attributes.findIndex((attribute) => attribute.id === id);
    const code = attributes[at]?.values?.[Number(cells[at + 1])];
    return code?.id ?? code?.value ?? '';
  };
  return new Map(
    Object.values(data.dataSets[0]?.observations ?? {}).map((cells) => [
      read(cells, 'FIGURE_ID'),
      { value: String(cells[0]), unit: read(cells, 'UNIT_MEASURE') },
    ]),
  );
}
