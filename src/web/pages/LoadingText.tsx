// Quiet word while an answer is on its way; shown only when it takes long enough to be noticed (by style).
import { useAddress } from '../routing/address.tsx';

export function LoadingText() {
  const { words } = useAddress();
  return (
    <p className="loading" role="status">
      {words.loading}
    </p>
  );
}
