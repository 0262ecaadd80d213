import { useEffect, useState } from 'react';
import { type ReportAddress, readAddress } from '@/lib/report/address';
import { writeAddress } from '@/lib/report/write-address';
import { readSelection } from './selection';

/** What this window's report is about, which stands in its address: it stays over a reload and can be kept as a bookmark. */
export function useAddress(): {
  address: ReportAddress;
  change: (address: ReportAddress) => void;
  /** The claims that were selected: nothing while they are read, `null` where that is no longer known. */
  selected: ReadonlySet<string> | null | undefined;
} {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  const [selected, setSelected] = useState<ReadonlySet<string> | null>();
  const { selection } = address;

  useEffect(() => {
    setSelected(undefined);
    if (!selection) return;
    let isWanted = true;
    void readSelection(selection).then((ids) => {
      if (isWanted) setSelected(ids ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [selection]);
  return {
    address,
    selected,
    change: (next) => {
      setAddress(next);
      history.replaceState(null, '', writeAddress(next));
    },
  };
}
