// The one template that all documents are set with.
import { BASE } from './base.ts';
import { BLOCKS } from './blocks.ts';
import { KINDS } from './kinds.ts';

export const TEMPLATE = `${BASE}${BLOCKS}${KINDS}`;
