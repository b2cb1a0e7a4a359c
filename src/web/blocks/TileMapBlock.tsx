// Schematic map of districts: linked tiles in a grid, shaded in steps of one hue; no boundary is drawn.
import type { CSSProperties } from 'react';
import type { TileMapView } from '#views/description';
import { useAddress } from '../routing/address.tsx';
import { PageLink } from '../routing/PageLink.tsx';
import { HEADINGS, type HeadingLevel } from './headingLevel.ts';

const STEPS = [0, 1, 2, 3, 4] as const;

function Legend() {
  const { words } = useAddress();
  return (
    <p className="tile-legend">
      <span className="sr-only">{words.tileMap.legend}</span>
      <span>{words.tileMap.less}</span>
      {STEPS.map((step) => (
        <span key={step} className={`tile-step step-${step}`} aria-hidden="true" />
      ))}
      <span>{words.tileMap.more}</span>
    </p>
  );
}

function placed(tile: { readonly column: number; readonly row: number }): CSSProperties {
  return { '--column': tile.column + 1, '--row': tile.row + 1 } as CSSProperties;
}

interface TileMapBlockProps {
  readonly map: TileMapView;
  readonly level: HeadingLevel;
  /** Heading that the map stands directly under: a title equal to it is not repeated. */
  readonly under: string | undefined;
}

export function TileMapBlock({ map, level, under }: TileMapBlockProps) {
  const Heading = HEADINGS[level];
  const columns = 1 + Math.max(0, ...map.tiles.map((tile) => tile.column));
  const readingOrder = map.tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return (
    <figure className="tile-map">
      {map.title !== under && <Heading>{map.title}</Heading>}
      <p className="subtitle">{map.subtitle}</p>
      <ul className="tiles" style={{ '--columns': columns } as CSSProperties}>
        {readingOrder.map((tile) => (
          <li key={tile.id} style={placed(tile)}>
            <PageLink link={tile.link} className={`tile step-${Math.min(4, Math.max(0, Math.round(tile.step)))}`}>
              <span className="tile-name">{tile.name}</span>
              <span className="tile-text">{tile.text}</span>
            </PageLink>
          </li>
        ))}
      </ul>
      <Legend />
      <figcaption className="foot">{map.foot}</figcaption>
    </figure>
  );
}
