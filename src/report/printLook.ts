// How charts and maps look on paper and in pictures: concrete colours after Okabe and Ito, as on a light page, and the pinned letters.
import type { ChartLook } from '#views/chartLook';

export const PRINT_FONT = 'Noto Sans SC';

export const PRINT_COLOURS = {
  ink: '#1a1c1e',
  muted: '#5a6067',
  rule: '#d5d9dd',
  soft: '#f4f6f7',
  /** Of what leads somewhere: read as black on paper, as a link on a screen. */
  link: '#0b3f66',
  met: '#00694c',
  notMet: '#a83200',
  ahead: '#0b5c8f',
  behind: '#8a4b00',
  /** Sequential scale of maps, from none to most. */
  steps: ['#f4f6f7', '#dcebf5', '#b3d5ea', '#7fb9dc', '#4a9bcb'],
} as const;

export const PRINT_LOOK: Omit<ChartLook, 'language'> = {
  width: 640,
  height: 340,
  size: 13,
  font: PRINT_FONT,
  colours: {
    ground: '#ffffff',
    text: PRINT_COLOURS.ink,
    muted: PRINT_COLOURS.muted,
    rule: PRINT_COLOURS.rule,
    series: {
      observed: '#0072b2',
      'path-equal-steps': '#b34700',
      'path-compound': '#007a5a',
      milestones: '#9b4a7e',
      target: '#1b1b1b',
      forecast: '#2f7fae',
      other: '#6b6b6b',
    },
  },
};
