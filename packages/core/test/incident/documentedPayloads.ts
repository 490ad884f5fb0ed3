// Payloads written from the providers' own documents and sources, not from samples: addresses that an operator may well give, and every word that is documented.

/** When these payloads came. */
export const documentedAt = Date.UTC(2026, 10, 22, 12);
const page = { id: 'p', name: 'Crumbs', url: 'https://status.example.com' };
const issue = (more: object) => ({ number: 4, title: 'New ovens', state: 'open', html_url: 'https://github.com/a/b/issues/4', labels: [{ name: 'maintenance' }], created_at: '2026-11-20T09:00:00Z', ...more });
const incident = (more: object) => ({ id: 'i', name: 'Ovens', status: 'investigating', impact: 'major', created_at: '2026-11-22T09:00:00Z', scheduled_for: null, incident_updates: [{ id: 'u', status: 'investigating', body: 'We look.', created_at: '2026-11-22T09:00:00Z' }], ...more });
const c3 = (type: string, attributes: object, more: object = {}) => ({ id: '1', type, attributes: { id: 1, ...attributes }, ...more });
const state = (value: number, human = 'x') => ({ human, value });
const kuma = (status: string, slots: object[], more: object = {}) => ({
  config: { title: 'Crumbs' }, incidents: [], publicGroupList: [],
  maintenanceList: [{ id: 1, title: 'New ovens', description: 'd', dateRange: [null], timeslotList: slots, timezoneOffset: '+01:00', status, ...more }],
});
const betterstack = (attributes: object, included: object[] = []) => ({ data: { id: '1', type: 'status_page', attributes: { company_name: 'Crumbs', ...attributes } }, included });
const report = (attributes: object) => ({ id: '1', type: 'status_report', attributes: { title: 'Slow', report_type: 'manual', starts_at: '2026-11-22T11:00:00Z', ends_at: null, ...attributes }, relationships: { status_updates: { data: [{ id: '5', type: 'status_update' }] } } });
const openstatus = (more: object) => ({ title: 'Crumbs', status: 'success', updatedAt: '2026-11-22T12:00:00Z', monitors: [], pageComponents: [], pageComponentGroups: [], maintenances: [], statusReports: [], ...more });
const widget = (more: object) => ({ page_title: 'Crumbs', page_url: page.url, ongoing_incidents: [], in_progress_maintenances: [], scheduled_maintenances: [], ...more });

/** What it is, the payload, and what is to be known of it. */
export const documentedPayloads: readonly (readonly [string, unknown, object])[] = [
  ['Statuspage, incidents of its API for owners', [incident({})], { provider: 'statuspage', overall: 'partial_outage', incidents: [{ title: 'Ovens', updates: [{ text: 'We look.' }] }] }],
  ['Statuspage, one that is over', incident({ status: 'resolved' }), { overall: 'unknown', incidents: [{ phase: 'resolved' }] }],
  ['Statuspage, a webhook', { meta: {}, page: { id: 'p', status_indicator: 'critical', status_description: 'Major System Outage' }, incident: incident({}) }, { overall: 'major_outage', overallText: 'Major System Outage', incidents: [{ title: 'Ovens' }] }],
  ['Statuspage, upcoming.json', { page, scheduled_maintenances: [incident({ status: 'scheduled', impact: 'maintenance', scheduled_for: '2026-11-23T09:00:00Z' })] }, { overall: 'unknown', maintenances: [{ phase: 'scheduled' }] }],
  ['Statuspage, planned work of critical impact', { page, status: { indicator: 'none' }, scheduled_maintenances: [incident({ status: 'in_progress', impact: 'critical', scheduled_for: '2026-11-22T09:00:00Z' })] }, { overall: 'maintenance' }],
  ['OpenStatus, summary.json', { page: { ...page, updated_at: null }, status: { indicator: 'major', description: 'Major Outage' }, components: [{ name: 'API', status: 'major_outage' }], incidents: [{ id: '7', name: 'x', status: 'investigating', updated_at: '2026-11-22T09:00:00Z', incident_updates: [] }], scheduled_maintenances: [] }, { provider: 'statuspage', overall: 'major_outage' }],

  [
    'Instatus, times as JavaScript writes them',
    {
      page: { ...page, status: 'HASISSUES' }, activeIncidents: [{ name: 'API', started: 'Sat Jun 11 2022 18:55:50 GMT+0000 (Coordinated Universal Time)', status: 'INVESTIGATING', impact: 'MAJOROUTAGE' }],
      activeMaintenances: [{ name: 'DB', start: 'Sat Jun 11 2022 20:55:54 GMT+0200 (Central European Summer Time)', status: 'NOTSTARTEDYET', duration: '60' }],
    },
    { overall: 'major_outage', incidents: [{ startedAt: '2022-06-11T18:55:50.000Z' }], maintenances: [{ startsAt: '2022-06-11T18:55:54.000Z', endsAt: '2022-06-11T19:55:54.000Z' }] },
  ],
  ...([['ALLMAJOROUTAGE', 'major_outage'], ['SOMEPARTIALOUTAGE', 'partial_outage'], ['SOMEDEGRADEDPERFORMANCE', 'degraded'], ['ONEMINOROUTAGE', 'degraded'], ['ALLUNDERMAINTENANCE', 'maintenance'], ['SOMESPARKLES', 'unknown']] as const).map(
    ([status, overall]) => [`Instatus, ${status}`, { page: { ...page, status } }, { provider: 'instatus', overall }] as const,
  ),
  ['Instatus, incidents of its API', [{ id: 'i', name: 'Rocket', started: '2020-09-12T19:05:17.398Z', status: 'RESOLVED', resolved: '2020-09-12T19:09:04.498Z', updates: [{ id: 'u', message: 'm', messageHtml: '<p>Fixed.</p>', status: 'RESOLVED', started: '2020-09-12T19:09:04.498Z' }], components: [{ id: 'w', name: 'Website', status: 'OPERATIONAL' }] }], { overall: 'unknown', incidents: [{ phase: 'resolved', components: ['Website'], updates: [{ text: 'Fixed.' }] }] }],
  [
    'Instatus, components of its API',
    [{ id: 'a', name: 'App', status: 'PARTIALOUTAGE', group: 'Web' }, { id: 'b', name: 'Site', status: 'OPERATIONAL', group: null }].map((one) => ({ ...one, incidents: [{ id: 'i', name: 'Rocket', status: 'INVESTIGATING', updates: [] }] })),
    { overall: 'partial_outage', components: [{ name: 'App', group: 'Web' }, { name: 'Site' }], incidents: [{ title: 'Rocket' }] },
  ],

  ['Cachet 2, groups', { data: [{ id: 1, name: 'Web', visible: 1, enabled_components: [{ id: 1, name: 'API', status: 4, status_name: 'Großer Ausfall', enabled: true }], lowest_human_status: 'Großer Ausfall' }] }, { provider: 'cachet', overall: 'major_outage', components: [{ name: 'API', group: 'Web' }], incidents: [] }],
  ['Cachet 2, a component of which nothing is known', { data: { id: 1, name: 'API', status: 0, link: '' } }, { provider: 'cachet', overall: 'unknown', components: [{ name: 'API' }] }],
  ['Cachet 2, updates of an incident', { data: [{ id: 2, incident_id: 1, status: 1, message: 'We look.', created_at: '2026-11-22 09:00:00', human_status: 'Investigating' }, { id: 3, incident_id: 1, status: 4, message: 'Fixed.', created_at: '2026-11-22 10:00:00', human_status: 'Fixed' }] }, { incidents: [{ phase: 'resolved', updates: [{ text: 'Fixed.' }, { text: 'We look.' }] }] }],
  ['Cachet 2, an open incident while its component is well', { data: [{ id: 1, name: 'x', status: 1, human_status: 'Investigating', latest_status: 1, is_resolved: false, component: { id: 1, name: 'API', status: 1 } }] }, { overall: 'unknown', incidents: [{ components: ['API'] }] }],
  ['Cachet 1, epoch seconds', { data: [{ updated_at: 1420036705, created_at: 1420036705, component: null, human_status: 'Investigating', status: 1, message: 'x', name: 'y', id: 6 }] }, { incidents: [{ phase: 'investigating', startedAt: '2014-12-31T14:38:25.000Z' }] }],
  [
    'Cachet 3, components that an incident includes',
    { data: [c3('incidents', { name: 'Docs', message: 'slow', status: state(2), occurred: { human: null, string: null }, created: { human: 'x', string: '2026-11-22 08:31:59' } }, { relationships: { components: { data: [{ id: '5', type: 'components' }] } } })], included: [{ id: '5', type: 'components', attributes: { id: 5, name: 'Docs', status: state(1), pivot: { component_status: state(3) } } }] },
    { overall: 'partial_outage', incidents: [{ phase: 'identified', impact: 'major', components: ['Docs'], startedAt: '2026-11-22T08:31:59.000Z' }] },
  ],
  ['Cachet 3, the first message of what is fixed', { data: [c3('incidents', { name: 'DNS', message: 'We look.', status: state(4) })] }, { incidents: [{ phase: 'resolved', updates: [{ phase: 'unknown', text: 'We look.' }] }] }],
  ['Cachet 3, no status', { data: [c3('incidents', { name: 'DNS', message: 'We look.', status: { human: null, value: null } })] }, { incidents: [{ phase: 'unknown' }], warnings: [] }],
  ['Cachet 3, what incidents make of a component', { data: [c3('components', { name: 'Docs', status: state(1), latest_status: state(4), enabled: true })] }, { overall: 'major_outage' }],
  ['Cachet 3, groups', { data: [c3('componentGroups', { name: 'Web' }, { relationships: { components: { data: [{ type: 'components', id: '5' }] } } })], included: [{ id: '5', type: 'components', attributes: { name: 'Docs', status: state(3) } }] }, { components: [{ name: 'Docs', group: 'Web', health: 'partial_outage' }] }],
  ['Cachet 3, updates of an incident', { data: [c3('updates', { updateable_id: 7, message: 'Timeout.', status: state(2), created: { string: '2026-11-22 09:51:00' } })] }, { incidents: [{ phase: 'identified', startedAt: '2026-11-22T09:51:00.000Z' }] }],
  [
    'Cachet 3, updates of what is planned',
    { data: [c3('schedules', { name: 'DB', message: 'm', status: state(1), scheduled: { string: '2026-11-22 11:00:00' } }, { relationships: { updates: { data: [{ id: '4', type: 'updates' }] } } })], included: [{ id: '4', type: 'updates', attributes: { message: 'Half way.', created: { string: '2026-11-22 11:30:00' } } }] },
    { overall: 'maintenance', maintenances: [{ phase: 'in_progress', updates: [{ text: 'Half way.' }, { text: 'm' }] }] },
  ],

  ['Upptime, planned work that is going on', [issue({ body: '<!--\nstart: 2026-11-22T11:00:00.220Z\nend: 2026-11-22T13:00:00.220Z\nexpectedDown: api\n-->\nWe bake.' })], { provider: 'upptime', overall: 'maintenance', expectedBackAt: '2026-11-22T13:00:00.220Z', incidents: [], maintenances: [{ phase: 'in_progress', updates: [{ text: 'We bake.' }] }] }],
  ['Upptime, planned work to come', [issue({ body: '<!--\nstart: 2026-11-23T11:00:00.220Z\nend: 2026-11-23T13:00:00.220Z\n-->' })], { overall: 'unknown', maintenances: [{ phase: 'scheduled' }] }],
  ['Upptime, planned work that is over', [issue({ state: 'closed', closed_at: '2026-11-21T09:00:00Z' })], { maintenances: [{ phase: 'resolved' }] }],

  ['OpenStatus, planned work that is going on', openstatus({ maintenances: [{ id: 1, name: 'DB', message: 'm', from: '2026-11-22T11:00:00Z', to: '2026-11-22T13:00:00Z', updatedAt: '2026-11-20T11:00:00Z' }] }), { overall: 'maintenance', expectedBackAt: '2026-11-22T13:00:00.000Z', maintenances: [{ phase: 'in_progress' }] }],
  ['OpenStatus, planned work that is over', openstatus({ maintenances: [{ id: 1, name: 'DB', message: 'm', from: '2026-11-21T11:00:00Z', to: '2026-11-21T13:00:00Z' }] }), { overall: 'operational', maintenances: [{ phase: 'resolved' }] }],

  ['Better Stack, a report that says it in capitals', betterstack({ aggregate_state: 'operational' }, [report({ report_type: 'automatic', aggregate_state: 'Downtime' })]), { overall: 'major_outage' }],
  ['Better Stack, updates that only their report names', betterstack({ aggregate_state: 'degraded' }, [report({ aggregate_state: 'degraded' }), { id: '5', type: 'status_update', attributes: { message: 'Hm.', published_at: '2026-11-22T11:10:00Z' } }]), { incidents: [{ updates: [{ text: 'Hm.' }] }] }],
  ['Better Stack, reports of its API', { data: [report({ aggregate_state: 'downtime' })], pagination: {} }, { provider: 'betterstack', overall: 'major_outage', incidents: [{ title: 'Slow' }] }],
  ['Better Stack, planned work that is going on', betterstack({ aggregate_state: 'maintenance', updated_at: '2026-11-01T12:00:00Z' }, [report({ report_type: 'maintenance', ends_at: '2026-11-22T13:00:00Z' })]), { overall: 'maintenance', expectedBackAt: '2026-11-22T13:00:00.000Z' }],

  ['incident.io, a widget that lists what is resolved', widget({ ongoing_incidents: [{ id: 'i', name: 'L', status: 'resolved', last_update_message: 'done', affected_components: [] }] }), { overall: 'operational', incidents: [{ phase: 'resolved' }] }],
  ['incident.io, a widget with work going on', widget({ in_progress_maintenances: [{ id: 'm', name: 'DB', status: 'maintenance_in_progress', last_update_message: null, affected_components: [], started_at: '2026-11-22T11:00:00Z', scheduled_end_at: '2026-11-22T13:00:00Z' }] }), { overall: 'maintenance', expectedBackAt: '2026-11-22T13:00:00.000Z' }],
  [
    'incident.io, incidents of its API',
    { status_page_incidents: [{ id: 'i', incident_status: 'identified', name: 'Lat', published_at: '2026-11-22T11:00:00Z', component_impacts: [{ component_id: 'c', component_status: 'degraded_performance', start_at: '2026-11-22T11:00:00Z', end_at: null }], updates: [{ id: 'u', incident_status: 'investigating', message: 'We look.', published_at: '2026-11-22T11:00:00Z' }] }], pagination_meta: {} },
    { provider: 'incidentio', overall: 'degraded', incidents: [{ phase: 'identified', updates: [{ phase: 'investigating', text: 'We look.' }] }] },
  ],
  [
    'incident.io, planned work of its API',
    { status_page_maintenance: { id: 'm', maintenance_status: 'maintenance_in_progress', name: 'DB', published_at: '2026-11-20T11:00:00Z', component_maintenance_periods: [{ component_id: 'c', start_at: '2026-11-22T11:00:00Z', end_at: '2026-11-22T13:00:00Z' }], updates: [] } },
    { overall: 'maintenance', incidents: [], expectedBackAt: '2026-11-22T13:00:00.000Z' },
  ],

  ['cState, one system', { is: 'system', title: 'API', permalink: '/affected/api/', status: 'down', pages: [{ is: 'issue', title: 'x', permalink: '/i', severity: 'down', resolved: false, resolvedAt: '<no value>', affected: ['API'] }] }, { provider: 'cstate', overall: 'major_outage', page: {}, components: [{ name: 'API' }], incidents: [{ title: 'x' }] }],
  ['cState, one that is well', { is: 'system', title: 'API', status: 'ok', pages: [] }, { overall: 'operational' }],
  ['cState, an announcement', { is: 'index', cStateVersion: '6.0.1', title: 'Crumbs', summaryStatus: 'ok', pinnedIssues: [{ is: 'issue', title: 'We move', permalink: '/n', affected: ['API'] }], systems: [{ name: 'API', category: 'C', status: 'ok', unresolvedIssues: [] }] }, { overall: 'operational', incidents: [{ title: 'We move', impact: 'none' }] }],

  ['Uptime Kuma, a history of nothing', { ok: true, incidents: [], total: 0, nextCursor: null, hasMore: false }, { provider: 'uptimekuma', overall: 'unknown', incidents: [] }],
  ['Uptime Kuma, a history', { ok: true, incidents: [{ id: 1, style: 'danger', title: 't', content: 'c', pin: true, active: true, createdDate: '2026-11-22 10:00:00', lastUpdatedDate: null }], hasMore: false }, { overall: 'major_outage', incidents: [{ startedAt: '2026-11-22T10:00:00.000Z' }] }],
  ['Uptime Kuma, work that recurs, in UTC', kuma('under-maintenance', [{ startDate: '2026-11-22T11:30:00.000Z', endDate: '2026-11-22T12:30:00.000Z' }, { startDate: '2026-11-29T11:30:00.000Z', endDate: '2026-11-29T12:30:00.000Z' }]), { overall: 'maintenance', expectedBackAt: '2026-11-22T12:30:00.000Z' }],
  ['Uptime Kuma, work that is planned once, in its zone', kuma('under-maintenance', [{ startDate: '2026-11-22 12:30:00', endDate: '2026-11-22 14:00:00' }]), { overall: 'maintenance', expectedBackAt: '2026-11-22T13:00:00.000Z' }],
  ['Uptime Kuma, work by hand', kuma('under-maintenance', []), { overall: 'maintenance' }],
];
