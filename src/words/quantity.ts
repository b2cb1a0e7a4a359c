// Quantities in words: printed in a language and read back from either.
export { formatQuantity } from './quantity/formatQuantity.ts';
export { readQuantity, type ReadQuantity } from './quantity/readQuantity.ts';
