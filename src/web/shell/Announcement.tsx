// The line at the foot of the screen that says what was just done; it goes when it is closed, and with the page it is drawn for.
import { useEffect } from 'react';
import { useAddress } from '../routing/address.tsx';
import { announce, useAnnouncement } from '../state/announcement.ts';

export function Announcement() {
  const { words } = useAddress();
  const text = useAnnouncement();
  useEffect(() => () => announce(''), []);
  return (
    <div className="announcement" role="status">
      {text !== '' && (
        <>
          <span>{text}</span>
          <button type="button" className="quiet" onClick={() => announce('')}>
            {words.search.close}
          </button>
        </>
      )}
    </div>
  );
}
