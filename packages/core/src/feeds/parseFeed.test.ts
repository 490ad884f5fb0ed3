import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parseFeed.js';

const item = (inner: string) => `<item><title>Ovens are cold</title><link>https://status.example.com/incidents/1</link><guid>1</guid><pubDate>Sun, 22 Nov 2026 16:10:00 +0000</pubDate>${inner}</item>`;
const rss = (items: string) => `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Crumbs Status</title><link>https://status.example.com</link>${items}</channel></rss>`;

const history = '&lt;p&gt;&lt;small&gt;Nov 22, 16:10 UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Resolved&lt;/strong&gt; - The ovens are warm.&lt;/p&gt;&lt;p&gt;&lt;small&gt;Nov 22, 15:30 UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Identified&lt;/strong&gt; - A fuse &amp;amp; a switch.&lt;/p&gt;';

describe('parseFeed', () => {
  it('reads the updates of a Statuspage entry, each with its time', () => {
    const snapshot = parseFeed(rss(item(`<description>${history}</description>`)));
    expect(snapshot).toMatchObject({ provider: 'feed', page: { name: 'Crumbs Status', url: 'https://status.example.com' }, overall: 'unknown' });
    expect(snapshot?.incidents).toMatchObject([
      {
        title: 'Ovens are cold', phase: 'resolved', startedAt: '2026-11-22T15:30:00.000Z', url: 'https://status.example.com/incidents/1',
        updates: [{ phase: 'resolved', at: '2026-11-22T16:10:00.000Z', text: 'The ovens are warm.' }, { phase: 'identified', at: '2026-11-22T15:30:00.000Z', text: 'A fuse & a switch.' }],
      },
    ]);
  });

  it.each([
    ['CDATA', rss(item('<description><![CDATA[<p><strong>Monitoring</strong> - A fix is in.</p>]]></description>')), 'monitoring', 'A fix is in.'],
    ['content:encoded', rss(item('<content:encoded><![CDATA[Identified - Flour.]]></content:encoded><description>less</description>')), 'identified', 'Flour.'],
    ['a status line', rss(item('<description>&lt;b&gt;Status: Investigating&lt;/b&gt;&lt;br/&gt;We look.</description>')), 'investigating', 'We look.'],
    ['a phase in the title', rss(item('<description>Warm again.</description>').replace('Ovens are cold', '[RESOLVED] Ovens')), 'resolved', 'Warm again.'],
    ['Azure’s word', rss(item('<description>Words.</description>').replace('Ovens are cold', 'Ovens - Mitigated')), 'monitoring', 'Words.'],
    ['AWS’s title', rss(item('<description>Words.</description>').replace('Ovens are cold', 'Service is operating normally: Ovens')), 'resolved', 'Words.'],
    ['no phase', rss(item('<description>Words.</description>')), 'unknown', 'Words.'],
    ['RSS 1', `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title></channel><item><title>y</title><description>Resolved - ok</description><dc:date>2026-11-22T16:10:00Z</dc:date></item></rdf:RDF>`, 'resolved', 'ok'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>1</id><title>y</title><published>2026-11-22T16:10:00Z</published><link rel="alternate" href="https://a.example"/><content type="html">&lt;p&gt;Resolved - ok&lt;/p&gt;</content></entry></feed>', 'resolved', 'ok'],
    ['Atom with XHTML', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>y</title><updated>2026-11-22T16:10:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Resolved - ok</p></div></content></entry></feed>', 'resolved', 'ok'],
  ])('reads %s', (_, xml, phase, text) => {
    const incident = parseFeed(xml)?.incidents[0];
    expect(incident?.phase).toBe(phase);
    expect(incident?.updates.map((update) => update.text)).toContain(text);
  });

  it('tells work that was announced from an incident', () => {
    const xml = rss(item('<description>Scheduled - New ovens.</description><maintenanceEndDate>Sun, 22 Nov 2026 18:00:00 +0000</maintenanceEndDate>'));
    expect(parseFeed(xml, { now: Date.UTC(2026, 10, 20) })?.maintenances).toMatchObject([{ phase: 'scheduled', startsAt: '2026-11-22T16:10:00.000Z', endsAt: '2026-11-22T18:00:00.000Z' }]);
  });

  const at = Date.UTC(2026, 10, 22, 12);
  const entryOf = (title: string, text: string, more = '<guid>1</guid>') => `<item><title>${title}</title><link>https://status.example.com</link>${more}<pubDate>Sun, 22 Nov 2026 11:00:00 GMT</pubDate><description><![CDATA[${text}]]></description></item>`;
  const instatus = (type: string, updates: string) => entryOf('Ovens', `<p><strong>Type:</strong> ${type}</p><p><strong>Duration:</strong> 4 hours</p><p><strong>Affected Components:</strong> Website, API</p>${updates}`);
  const said = (day: string, time: string, word: string, text: string) => `<p><small>Nov <var data-var='date'> ${day}</var>, <var data-var='time'>${time}</var> GMT+0</small><br /><strong>${word}</strong> -\n    ${text}</p>`;
  const kuma = (state: string, items: string) => `<rss version="2.0"><channel><title>Crumbs RSS Feed</title><description>Current status: ${state}</description>${items}</channel></rss>`;

  it.each<[string, string, object]>([
    [
      'Instatus, an incident', rss(instatus('Incident', said('22', '10:40:38', 'Resolved', 'Warm.') + said('22', '09:10:00', 'Investigating', 'Cold.'))),
      { incidents: [{ phase: 'resolved', startedAt: '2026-11-22T09:10:00.000Z', components: ['Website', 'API'], updates: [{ at: '2026-11-22T10:40:38.000Z', text: 'Warm.' }, { phase: 'investigating', text: 'Cold.' }] }] },
    ],
    ['Instatus, planned work', rss(instatus('Maintenance', said('22', '10:40:38', 'Identified', 'New ovens.'))), { incidents: [], maintenances: [{ title: 'Ovens' }] }],
    [
      'Statuspage, planned work in Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ovens</title><published>2025-12-20T16:10:00Z</published><content type="html">&lt;p&gt;&lt;strong&gt;THIS IS A SCHEDULED EVENT Jan &lt;var data-var=\'date\'&gt; 3&lt;/var&gt;, &lt;var data-var=\'time\'&gt;22:00&lt;/var&gt; - Jan &lt;var&gt; 4&lt;/var&gt;, &lt;var&gt;02:00&lt;/var&gt; UTC&lt;/strong&gt;&lt;/p&gt;&lt;p&gt;&lt;small&gt;Dec 20, 16:10 UTC&lt;/small&gt;&lt;br&gt;&lt;strong&gt;Scheduled&lt;/strong&gt; - New ovens.&lt;/p&gt;</content></entry></feed>',
      { incidents: [], maintenances: [{ phase: 'scheduled', startsAt: '2026-01-03T22:00:00.000Z', endsAt: '2026-01-04T02:00:00.000Z', updates: [{ text: 'New ovens.' }] }] },
    ],
    [
      'Cachet 3, the oldest update first', rss(entryOf('[Fixed] Ovens', '\nSun, 22 Nov 2026 08:00:00 +0000: <p>Cold.</p>\n[Identified] Sun, 22 Nov 2026 09:00:00 +0000: <p>A fuse.</p>\n[Fixed] Sun, 22 Nov 2026 10:00:00 +0000: <p>Warm.</p>\n')),
      { incidents: [{ phase: 'resolved', startedAt: '2026-11-22T08:00:00.000Z', updates: [{ phase: 'resolved', at: '2026-11-22T10:00:00.000Z', text: 'Warm.' }, { text: 'A fuse.' }, { phase: 'unknown', text: 'Cold.' }] }] },
    ],
    ['OpenStatus, an incident', rss(entryOf('Resolved - Ovens', 'Resolved: Warm..\n\nInvestigating: Cold..')), { incidents: [{ phase: 'resolved', updates: [{ text: 'Warm..' }, { phase: 'investigating' }] }] }],
    ['OpenStatus, planned work', rss(entryOf('Maintenance - Ovens', 'New ovens.')), { incidents: [], maintenances: [{ title: 'Maintenance - Ovens' }] }],
    ['an incident that is called after maintenance', rss(entryOf('Maintenance - no end', 'Investigating - Cold.')), { maintenances: [], incidents: [{ phase: 'investigating' }] }],
    [
      'Better Stack, an entry for each update', rss(`${entryOf('[Investigating] Ovens', 'Cold.', '<guid>https://status.example.com/incidents/9#update-1</guid>').replace('11:00:00', '10:00:00')}${entryOf('[Resolved] Ovens', 'Warm.', '<guid>https://status.example.com/incidents/9#update-2</guid>')}`),
      { incidents: [{ phase: 'resolved', startedAt: '2026-11-22T10:00:00.000Z', updates: [{ phase: 'resolved', text: 'Warm.' }, { phase: 'investigating', text: 'Cold.' }] }] },
    ],
    ['cState, resolved by its title', rss(entryOf('[Resolved] Ovens', '<p>Cold.</p>')), { incidents: [{ phase: 'resolved' }] }],
    ['a title that is never changed', rss(entryOf('Investigating: Ovens', '<p><strong>Resolved</strong> - Warm.</p><p><strong>Investigating</strong> - Cold.</p>')), { incidents: [{ phase: 'resolved' }] }],
    ['Uptime Kuma, a monitor that is down', kuma('Partially Degraded Service', entryOf('api is down', 'api has been down since 2026-11-22 10:00:00 UTC')), { overall: 'major_outage', overallText: 'Partially Degraded Service', incidents: [{ impact: 'critical' }] }],
    ['Uptime Kuma, well', kuma('All Systems Operational', ''), { overall: 'operational', incidents: [] }],
    ['Uptime Kuma, a word of no document', kuma('Splendid', ''), { overall: 'unknown' }],
    ['RSS 0.91', '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>x</title><language>en</language><item><title>[Resolved] y</title><link>https://a.example/1</link></item><item><title>z</title><link>https://a.example/1</link></item></channel></rss>', { incidents: [{ title: 'z' }, { title: '[Resolved] y', phase: 'resolved' }] }],
    ['RSS 0.90', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>x</title></channel><item><title>y - Resolved</title><link>https://a.example/1</link></item></rdf:RDF>', { page: { name: 'x' }, incidents: [{ phase: 'resolved' }] }],
  ])('understands %s', (_, xml, expected) => {
    expect(parseFeed(xml, { now: at })).toMatchObject(expected);
  });

  it.each([
    ['nothing', ''], ['JSON', '{}'], ['a page', '<!doctype html><html><body>502</body></html>'], ['another XML', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['a feed that is cut off', rss(item('')).slice(0, -30)], ['no text', 42], ['too much', ' '.repeat(11 * 1024 * 1024)],
  ])('is null for %s', (_, xml) => {
    expect(parseFeed(xml)).toBeNull();
  });

  it('expands no entity that a document declares, and fetches none', () => {
    const laughs = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index, all) => `<!ENTITY ${name} "${index ? `&${all[index - 1]};`.repeat(10) : 'lol'}">`).join('');
    const xml = `<?xml version="1.0"?><!DOCTYPE rss [${laughs}<!ENTITY file SYSTEM "file:///etc/passwd">]>${rss(item('<description>&h; &file;</description>')).replace(/^<\?xml[^>]*>/, '')}`;
    const start = performance.now();
    const text = JSON.stringify(parseFeed(xml));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(text.length).toBeLessThan(2000);
    expect(text).not.toMatch(/lollol|root:/);
  });

  it('never throws, however it is nested or broken', () => {
    const start = performance.now();
    expect(parseFeed(`<rss>${'<a>'.repeat(1_000_000)}`)).toBeNull();
    // Closed one by one it would take minutes.
    expect(performance.now() - start).toBeLessThan(3000);
    const piece = fc.constantFrom('<rss>', '</rss>', '<channel>', '</channel>', '<item>', '</item>', '<title>', '</title>', '<![CDATA[', ']]>', '&lt;', '&', '<', '<!--', '-->', '<?', 'Resolved - x', '<link href="javascript:alert(1)"/>', '\ud800');
    fc.assert(fc.property(fc.array(piece), (pieces) => void parseFeed(pieces.join(''))), { numRuns: 1000 });
  });
});
