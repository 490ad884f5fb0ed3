import { parseStatus } from '@humble-pie/core';
import { parseFeed } from '@humble-pie/core/feeds';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '#expect-console';
import { documentedPayloads } from '../../../../core/test/incident/documentedPayloads.js';
import { IncidentTimeline } from './IncidentTimeline.js';

const base = (updates: object[]) =>
  parseStatus({ page: { id: 'p', name: 'Crumbs' }, status: { indicator: 'major' }, incidents: [{ id: '1', name: 'Cards fail', status: 'identified', impact: 'major', created_at: '2026-11-22T15:00:00Z', incident_updates: updates }] });
const update = (index: number) => ({ id: String(index), status: 'investigating', body: `Update ${index}`, created_at: new Date(Date.UTC(2026, 10, 22, 15, index)).toISOString() });

describe('IncidentTimeline on a server', () => {
  it('shows the incident without a script, newest first, with its zone', () => {
    const html = renderToStaticMarkup(<IncidentTimeline snapshot={base([update(1), update(2)])} timeZone="Europe/Berlin" locale="en-GB" />);
    expect(html).toContain('Cards fail');
    expect(html.indexOf('Update 2')).toBeLessThan(html.indexOf('Update 1'));
    expect(html).toMatch(/<time dateTime="2026-11-22T15:02:00.000Z"[^>]*>Sunday 22 November at 16:02 CET/);
    expect(html).not.toMatch(/style=/);
  });

  it('says that nothing is open', () => {
    expect(renderToStaticMarkup(<IncidentTimeline snapshot={parseStatus({ page: { id: 'p' }, status: { indicator: 'none' }, components: [] })} />)).toContain('No incident is open.');
  });

  it('never calls it well when that is not known', () => {
    const html = renderToStaticMarkup(<IncidentTimeline snapshot={parseStatus({ page: { id: 'p' }, status: { indicator: 'sparkling' } })} />);
    expect(html).toContain('Not known');
    expect(html).not.toContain('No incident is open.');
  });

  it('folds away all but the newest of two hundred updates', () => {
    const html = renderToStaticMarkup(<IncidentTimeline snapshot={base(Array.from({ length: 200 }, (_, index) => update(index)))} />);
    expect(html).toContain('Earlier updates (197)');
    expect(html.match(/<li /g)).toHaveLength(200);
  });

  it('asks nothing while it renders on a server, and says so', () => {
    expect(renderToStaticMarkup(<IncidentTimeline url="https://status.example.com/summary.json" />)).toContain('Looking up how things are…');
  });

  it('is empty for what is no snapshot, and tells the developer', () => {
    expectConsole('error', /snapshot is not a status snapshot/);
    expect(renderToStaticMarkup(<IncidentTimeline snapshot={{ nonsense: true } as never} />)).toContain('does not answer');
  });
});

const attacks = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', "'-alert(1)-'", 'javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x',
  '<a href="javascript:alert(1)">x</a>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;img src=x onerror=alert(1)&#62;', '<<script>script>alert(1)</script>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<iframe srcdoc="<script>alert(1)</script>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">', '</style><script>alert(1)</script>', '<!--><img src=x onerror=alert(1)>-->', '<x onclick=alert(1) style="position:fixed">', '\u202e<b>', '${alert(1)}', '{{constructor.constructor("alert(1)")()}}', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '\u0000<script>', '＜script＞', '<style>*{display:none}</style>', '<base href=//evil.example>', '<meta http-equiv=refresh content="0;url=//evil.example">', '<form action=//evil.example><button>', ']]><script>alert(1)</script>',
];

/** An attack in every text of a payload. */
const poison = (value: unknown, attack: string): unknown =>
  typeof value === 'string' && !/^\d{4}-|^(status_page|status_page_resource|status_report|status_update|incidents|schedules|updates|issue|index|system|components|componentGroups|maintenance|open|[A-Z]{6,})$/.test(value)
    ? attack
    : Array.isArray(value) ? value.map((one) => poison(one, attack))
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poison(one, attack)]))
    : value;

const payloads: Record<string, unknown> = {
  ...import.meta.glob('../../../../core/src/incident/fixtures/*.json', { eager: true, import: 'default' }),
  ...Object.fromEntries(documentedPayloads.map(([what, payload]) => [what, payload])),
};

describe('what a status page could do to a page of ours', () => {
  it.each(Object.keys(payloads))('is nothing, through any text of %s', (file) => {
    for (const attack of attacks) {
      const snapshot = parseStatus(poison(structuredClone(payloads[file]), attack));
      if (!snapshot) continue;
      const html = renderToStaticMarkup(<IncidentTimeline snapshot={snapshot} components="all" past={10} />);
      expectInert(html);
    }
  });

  it('is nothing, through a feed', () => {
    for (const attack of attacks) {
      const text = attack.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\0/g, '');
      const xml = `<rss><channel><title>${text}</title><link>${text}</link><item><title>${text}</title><link>${text}</link><description>${text}</description></item></channel></rss>`;
      expectInert(renderToStaticMarkup(<IncidentTimeline snapshot={parseFeed(xml)} past={10} />));
    }
  });
});

/** Ours are the only elements and attributes, and links lead nowhere that runs. */
function expectInert(html: string) {
  const tags = [...html.matchAll(/<\/?([a-zA-Z][\w-]*)/g)].map(([, name]) => name);
  expect(tags.filter((name) => !['div', 'p', 'strong', 'span', 'a', 'ul', 'ol', 'li', 'small', 'time', 'details', 'summary'].includes(name!))).toEqual([]);
  const inTags = html.match(/<[a-zA-Z][^>]*>/g) ?? [];
  for (const tag of inTags) expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+=|\sstyle=|\ssrc/);
  for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).not.toMatch(/^(?!(https?|mailto|tel):)[a-z][a-z0-9+.-]*:/i);
}
