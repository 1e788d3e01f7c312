import type {ChoiceOf, TriageDetails} from './decision';

/** What a triage says beside the kind; undefined where it says nothing more. */
export function detailsOf({
  cause,
  critic,
  asksUs,
  severity,
}: ChoiceOf<'triaged'>): TriageDetails | undefined {
  const details: TriageDetails = {
    ...(cause === undefined ? {} : {cause}),
    ...(critic === undefined ? {} : {critic}),
    ...(asksUs === undefined ? {} : {asksUs}),
    ...(severity === undefined ? {} : {severity}),
  };
  return Object.keys(details).length > 0 ? details : undefined;
}
