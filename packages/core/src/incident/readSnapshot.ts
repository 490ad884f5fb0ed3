import { escapeMarkup } from './escapeMarkup.js';
import { entries, field, hasList, list, text } from './field.js';
import { finishSnapshot } from './finishSnapshot.js';
import type { Reading } from './Reading.js';
import type { MaintenanceDraft } from './SnapshotDraft.js';
import type { IncidentImpact, StatusSnapshot } from './StatusSnapshot.js';
import { healthWords, phaseWords, wordIn, wordsFor } from './words.js';

const impacts = wordsFor<IncidentImpact>({ none: 'none', minor: 'minor', major: 'major', critical: 'critical', maintenance: 'maintenance', unknown: 'unknown' });

/** What is planned has a window besides. */
const incident = (one: object, reading: Reading): MaintenanceDraft => ({
  id: field(one, 'id'),
  title: escapeMarkup(field(one, 'title')),
  phase: wordIn(one, phaseWords, reading, 'phase'),
  impact: wordIn(one, impacts, reading, 'impact'),
  startsAt: field(one, 'startsAt'),
  endsAt: field(one, 'endsAt'),
  startedAt: field(one, 'startedAt'),
  updatedAt: field(one, 'updatedAt'),
  resolvedAt: field(one, 'resolvedAt'),
  url: field(one, 'url'),
  components: entries(one, 'components').map(escapeMarkup),
  updates: list(one, 'updates').map((each) => ({ id: field(each, 'id'), phase: wordIn(each, phaseWords, reading, 'phase'), at: field(each, 'at'), text: escapeMarkup(field(each, 'text')) })),
});

/**
 * A snapshot as it was sent (as JSON by `createStatusProxy`, from another tab) or written by hand, checked like any payload; `null` when
 * it is none. One of ours comes out as it went in.
 */
export function readSnapshot(value: unknown): StatusSnapshot | null {
  try {
    if (text(value, 'overall') === '' || !hasList(value, 'incidents', 'components', 'maintenances')) return null;
    const warnings: string[] = [];
    const reading: Reading = { warn: (warning) => void warnings.push(warning) };
    const page = field(value, 'page');
    const provider = text(value, 'provider').slice(0, 40) || 'snapshot';
    return finishSnapshot(
      provider,
      {
        page: { name: escapeMarkup(field(page, 'name')), url: field(page, 'url'), timeZone: field(page, 'timeZone') },
        said: wordIn(value, healthWords, reading, 'overall'),
        saidText: escapeMarkup(field(value, 'overallText')),
        components: list(value, 'components').map((one) => ({
          id: field(one, 'id'), name: escapeMarkup(field(one, 'name')), health: wordIn(one, healthWords, reading, 'health'),
          group: escapeMarkup(field(one, 'group')), description: escapeMarkup(field(one, 'description')),
        })),
        incidents: list(value, 'incidents').map((one) => incident(one, reading)),
        maintenances: list(value, 'maintenances').map((one) => incident(one, reading)),
        updatedAt: field(value, 'updatedAt'),
      },
      { warnings },
    );
  } catch {
    return null;
  }
}
