import { useEffect, useState } from 'react';
import { readRulesAlone } from '@/lib/rules-alone';

/** Whether pages are marked by rules alone, for want of the trained model. */
export function useRulesAlone(): boolean {
  const [alone, setAlone] = useState(false);
  useEffect(() => void readRulesAlone().then(setAlone), []);
  return alone;
}
