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
