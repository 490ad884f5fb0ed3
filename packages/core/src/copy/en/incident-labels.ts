import type { IncidentLabels } from '../IncidentLabels.js';

/** The incident's words in English. */
export const enIncidentLabels: IncidentLabels = {
  title: 'Status',
  health: {
    operational: 'Works',
    unknown: 'Not known',
    maintenance: 'Maintenance',
    degraded: 'Slower or less reliable than usual',
    partial_outage: 'Partly down',
    major_outage: 'Down',
  },
  phases: {
    scheduled: 'Planned',
    in_progress: 'In progress',
    verifying: 'Checking',
    investigating: 'Investigating',
    identified: 'Cause found',
    monitoring: 'Fixed, and watched',
    resolved: 'Resolved',
    postmortem: 'What we learned',
    unknown: 'Update',
  },
  none: 'No incident is open.',
  affects: 'Affects {names}',
  since: 'Since',
  asOf: 'As of',
  old: 'We can’t get anything newer right now. This is as of',
  earlier: 'Earlier updates ({count})',
  source: 'Read it on the status page',
  loading: 'Looking up how things are…',
  silent: 'The status page does not answer right now.',
  spoken: '{title}. {phase}. {text}',
};
