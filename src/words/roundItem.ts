// Name of what a round asks for: 增加值（半导体与集成电路） / Value added (Semiconductors and integrated circuits).
import { type Name, nameIn } from '#kernel/language';

interface Named {
  readonly id: string;
  readonly name: Name;
}

interface NamedBook {
  readonly indicators: readonly Named[];
  readonly clusters: readonly Named[];
}

/** Names by indicator and cluster of an item; an id that the book does not have stands for itself. */
export function roundItemNames(
  book: NamedBook,
): (item: { readonly indicator: string; readonly cluster?: string | undefined }) => Name {
  const [indicators, clusters] = [namesById(book.indicators), namesById(book.clusters)];
  return ({ indicator, cluster }) => {
    const name = indicators.get(indicator) ?? { zh: indicator, en: indicator };
    if (cluster === undefined) return name;
    const of = clusters.get(cluster) ?? { zh: cluster, en: cluster };
    return {
      zh: `${nameIn(name, 'zh')}（${nameIn(of, 'zh')}）`,
      en: `${nameIn(name, 'en')} (${nameIn(of, 'en')})`,
    };
  };
}

function namesById(list: readonly Named[]): ReadonlyMap<string, Name> {
  return new Map(list.map(({ id, name }) => [id, name]));
}
