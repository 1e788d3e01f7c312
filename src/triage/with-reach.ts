import type {Severity, TriageKind} from '../mention/decision';
import type {Reach} from '../mention/post';

/** From here a complaint is heard far beyond its thread. Karma and posts say how long, not how far. */
const FAR: Partial<Record<Reach['kind'], number>> = {
  followers: 10_000,
  views: 10_000,
  likes: 500,
  replies: 100,
};

/** True where a post or its author is heard by many. */
export const reachesFar = ({kind, value}: Reach): boolean => value >= (FAR[kind] ?? Infinity);

const isComplaint = (kind: TriageKind | undefined): boolean =>
  kind === 'concern' || kind === 'venting';

/** How grave a complaint is once its reach is known: one more where many hear it, 3 at most. */
export function withReach(
  severity: Severity,
  kind: TriageKind | undefined,
  reach: Reach | undefined,
): Severity {
  if (!reach || !isComplaint(kind) || !reachesFar(reach)) return severity;
  return severity === 0 ? 1 : severity === 1 ? 2 : 3;
}
