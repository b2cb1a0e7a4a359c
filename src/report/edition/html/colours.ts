// Colours of an edition as tokens: light, dark, print; hues of charts after Okabe and Ito, distinct for colour-blind readers.

const STATUS_LIGHT = '--met:#00694c;--not-met:#a83200;--ahead:#0b5c8f;--behind:#8a4b00;--none:#5a6067';
const DRAWN_LIGHT = `--step-0:#f4f6f7;--step-1:#dcebf5;--step-2:#b3d5ea;--step-3:#7fb9dc;--step-4:#4a9bcb;
--series-observed:#0072b2;--series-path-equal-steps:#b34700;--series-path-compound:#007a5a;--series-milestones:#9b4a7e;
--series-target:#1b1b1b;--series-forecast:#2f7fae;--series-other:#6b6b6b`;

export const LIGHT = `--paper:#fff;--ink:#1a1c1e;--muted:#5a6067;--rule:#d5d9dd;--accent:#0b5c8f;--soft:#f4f6f7;
${STATUS_LIGHT};
${DRAWN_LIGHT}`;

export const DARK = `--paper:#15181b;--ink:#e8eaec;--muted:#a3abb3;--rule:#3a4148;--accent:#7cc0ee;--soft:#1e2327;
--met:#5fcba6;--not-met:#ff9a70;--ahead:#7cc0ee;--behind:#f0b35c;--none:#a3abb3;
--step-0:#1e2327;--step-1:#1b3446;--step-2:#1d4763;--step-3:#1f5a80;--step-4:#226f9f;
--series-observed:#56b4e9;--series-path-equal-steps:#f08a4b;--series-path-compound:#3fc79a;--series-milestones:#dd9ec2;
--series-target:#eceae4;--series-forecast:#8fcdf0;--series-other:#a9adb2`;

/** Black on white, whatever the reader's setting. */
export const PRINT = `--paper:#fff;--ink:#000;--muted:#444;--rule:#bbb;--accent:#000;--soft:#f4f6f7;
${STATUS_LIGHT};
${DRAWN_LIGHT}`;
