// Schematic tile map of an edition: one tile a place on a grid, shaded by a single hue, with name and figure as text.
import type { TileMapView } from '#views/description';
import { element, type Markup } from '../../markup.ts';
import { linked, scrollBox, spoken, type Setting } from './pieces.ts';
import { footOf } from './tableMarkup.ts';

const MAX_STEP = 4;

/** Grid line of a tile's column or row; positions count from 0, grid lines from 1, and the map begins at its first tile. */
function lineOf(position: number, all: readonly number[]): string {
  return String(Math.max(1, Math.round(position - Math.min(...all)) + 1));
}

export function tileMapMarkup(map: TileMapView, setting: Setting): Markup {
  const { language } = setting;
  const columns = map.tiles.map(({ column }) => column);
  const rows = map.tiles.map(({ row }) => row);
  const readingOrder = map.tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const tiles = readingOrder.map((tile) =>
    element(
      'li',
      {
        class: `tile step-${Math.min(MAX_STEP, Math.max(0, Math.round(tile.step)))}`,
        style: `--column:${lineOf(tile.column, columns)};--row:${lineOf(tile.row, rows)}`,
      },
      element('span', { class: 'name' }, linked(tile.name, tile, setting)),
      element('span', { class: 'value' }, tile.text),
    ),
  );
  return element(
    'figure',
    {},
    element(
      'figcaption',
      {},
      element('p', { class: 'title' }, spoken(map.title, language)),
      element('p', { class: 'subtitle' }, spoken(map.subtitle, language)),
    ),
    scrollBox('map', map.title, element('ol', { class: 'tiles' }, tiles)),
    footOf(map.foot, setting),
  );
}
