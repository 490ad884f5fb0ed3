import { parseStatus, type StatusSnapshot } from '@humble-pie/core';
import { minutesFromNow } from './minutesFromNow.js';

const page = { id: 'crumbs', name: 'Crumbs & Co', url: 'https://status.crumbs.example', time_zone: 'Europe/London' };

const components = [
  { id: 'shop', name: 'Shop', status: 'operational' },
  { id: 'payments', name: 'Card payments', status: 'partial_outage' },
  { id: 'mail', name: 'Order mails', status: 'degraded_performance' },
];

const update = (minutes: number, status: string, body: string) => ({ id: `${status}-${minutes}`, status, body, created_at: minutesFromNow(minutes) });

/** What a status page answers forty-five minutes into an outage. */
export const outagePayload = {
  page,
  status: { indicator: 'major', description: 'Partial System Outage' },
  components,
  incidents: [
    {
      id: 'pay-1', name: 'Card payments fail', status: 'monitoring', impact: 'major', created_at: minutesFromNow(-45), components: [{ name: 'Card payments' }, { name: 'Order mails' }],
      incident_updates: [
        update(-45, 'investigating', 'Since a few minutes ago, no card payment goes through. We are looking for the cause.'),
        update(-31, 'identified', 'A setting that we changed at midday sends payments to a test account.<br>No card was charged.'),
        update(-12, 'identified', 'We are putting back the settings of this morning.'),
        update(-4, 'monitoring', 'Payments go through again. We are watching them, and will say here when we are sure.'),
      ],
    },
    { id: 'mail-1', name: 'Old news', status: 'resolved', impact: 'minor', created_at: minutesFromNow(-3000), resolved_at: minutesFromNow(-2900), incident_updates: [update(-2900, 'resolved', 'All mails have been sent.')] },
  ],
  scheduled_maintenances: [
    { id: 'm', name: 'A bigger oven', status: 'scheduled', impact: 'maintenance', scheduled_for: minutesFromNow(2880), scheduled_until: minutesFromNow(2940), incident_updates: [update(-600, 'scheduled', 'The shop can be read, and takes no orders.')] },
  ],
};

const read = (payload: object): StatusSnapshot => parseStatus(payload)!;

export const outage = read(outagePayload);

/** Every phase that an update can have. */
export const everyPhase = read({
  page,
  status: { indicator: 'minor' },
  incidents: [
    {
      id: '1', name: 'Bread is late', status: 'monitoring', impact: 'minor', created_at: minutesFromNow(-90),
      incident_updates: [
        update(-90, 'investigating', 'The first van has not left.'), update(-70, 'identified', 'Its battery is flat.'), update(-40, 'monitoring', 'It is on its way.'),
        update(-20, 'resolved', 'All bread has arrived.'), update(-1, 'postmortem', 'The charger has a lamp now.'), update(0, 'wondering', 'A word that no document knows is shown as an update.'),
      ],
    },
  ],
});

export const maintenance = read({
  page,
  status: { indicator: 'maintenance' },
  scheduled_maintenances: [
    { id: 'm', name: 'A bigger oven', status: 'in_progress', impact: 'maintenance', scheduled_for: minutesFromNow(-20), scheduled_until: minutesFromNow(40), incident_updates: [update(-20, 'in_progress', 'The old one is out.'), update(-600, 'scheduled', 'The shop can be read, and takes no orders.')] },
  ],
});

export const allWell = read({ page, status: { indicator: 'none' }, components: [{ id: 'shop', name: 'Shop', status: 'operational' }] });

/** A page on which nothing can be relied on: an indicator that no document knows. */
export const unclear = read({ page, status: { indicator: 'sparkling' } });

export const twoHundredUpdates = read({
  page,
  status: { indicator: 'major' },
  incidents: [{ id: '1', name: 'A long day', status: 'identified', impact: 'major', created_at: minutesFromNow(-1000), incident_updates: Array.from({ length: 200 }, (_, index) => update(-index * 5, 'identified', `Update number ${200 - index}: still at it.`)) }],
});
