import type { Finding } from '../finding';
import type { Range } from '../grammar/noun-phrase';

/** What the rules take a token for, seen from a cue. */
export const ruleRole = { unseen: 0, none: 1, source: 2, content: 5, target: 8 } as const;

/** Paints the parts of a finding on the tokens of a window that begins at `from`: the number of the part, one more at its first token, two more at its last. */
export function readRuleRoles(finding: Finding | undefined, from: number, to: number): Uint8Array {
  const roles = new Uint8Array(to - from);
  if (!finding) return roles;
  roles.fill(ruleRole.none);
  paint(finding.content, ruleRole.content);
  paint(finding.target, ruleRole.target);
  paint(finding.source, ruleRole.source);
  return roles;

  function paint(part: Range | undefined, role: number): void {
    if (!part) return;
    const first = Math.max(part.from, from);
    const end = Math.min(part.to, to);
    if (end <= first) return;
    roles.fill(role, first - from, end - from);
    roles[end - 1 - from] = role + 2;
    roles[first - from] = role + 1;
  }
}
