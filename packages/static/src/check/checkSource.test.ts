import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSource } from './checkSource.js';

const found = (source: string, path: string) => checkSource(source, path, {}).map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
const bad = 'Sorry for any inconvenience.';
const hit = 'en/any-inconvenience';

describe('the place of a finding', () => {
  it.each<[string, string, string, string[]]>([
    ['text', 'a.txt', `One.\r\nTwo. ${bad}`, [`2:12 ${hit}`]],
    ['a file of an unknown kind', 'LICENCE', bad, [`1:7 ${hit}`]],
    ['Markdown', 'a.md', `# Hello\n\nText\n${bad}\n`, [`4:7 ${hit}`]],
    ['Markdown, across lines and emphasis', 'a.md', 'Sorry for *any*\ninconvenience.', [`1:7 ${hit}`]],
    ['the words of a link', 'a.md', '[Sorry for any inconvenience](https://x.example/mistakes-were-made)', [`1:8 ${hit}`]],
    ['a list', 'a.md', '- one\n- Mistakes were made.', ['2:3 en/mistakes-were-made']],
    ['a table', 'a.md', `| a |\n|---|\n| ${bad} |`, [`3:9 ${hit}`]],
    ['front matter', 'a.md', `---\ntitle: "Mistakes were made"\n---\nFine.`, ['2:9 en/mistakes-were-made']],
    ['HTML', 'a.html', `<html lang="en">\n<p>Sorry for <b>any</b>\n inconvenience.</p>`, [`2:10 ${hit}`]],
    ['an attribute', 'a.html', '<img alt="Mistakes were made">', ['1:11 en/mistakes-were-made']],
    ['JSON', 'a.json', `{\n  "a": [1, "${bad}"]\n}`, [`2:19 ${hit}`]],
    ['JSON with escapes', 'a.json', '{"a": "\\u00e9\\n\\"x\\" Mistakes were made"}', ['1:22 en/mistakes-were-made']],
    ['a string', 'a.ts', `const a: string = '${bad}';`, [`1:26 ${hit}`]],
    ['a sum of strings', 'a.js', "say('Sorry for any ' +\n  'inconvenience');", [`1:12 ${hit}`]],
    ['a template', 'a.js', 'say(`Sorry ${name}, mistakes were made.`);', ['1:21 en/mistakes-were-made']],
    ['the text of an element', 'a.tsx', 'const a = <p>\n  Sorry for <em>any</em> inconvenience.\n</p>;', [`2:9 ${hit}`]],
    ['an entity in an element', 'a.jsx', '<p>Sorry for any&nbsp;inconvenience</p>', [`1:10 ${hit}`]],
    ['a string in an element', 'a.jsx', "<p>Sorry for {'any inconvenience'}</p>", [`1:10 ${hit}`]],
    ['an element that renders others', 'a.jsx', '<ul>{list.map((x) => <li>Mistakes were made</li>)}</ul>', ['1:26 en/mistakes-were-made']],
    ['an attribute of an element', 'a.jsx', '<Page message="Mistakes were made" />', ['1:16 en/mistakes-were-made']],
    ['YAML', 'a.yml', "a:\n  b: 'Mistakes were made'\n  - Mistakes were made", ['2:7 en/mistakes-were-made', '3:5 en/mistakes-were-made']],
    ['YAML, folded and in quotes', 'a.yml', 'a: >\n  Sorry for any\n  inconvenience.\nb: "Mistakes\r\n  were made."\nc: fine', [`2:9 ${hit}`, '4:5 en/mistakes-were-made']],
    ['YAML with escapes', 'a.yml', "a: 'We''re sorry, but it''s late'\nb: \"Mistakes\\u0020were made\"", ['1:12 en/sorry-but', '2:5 en/mistakes-were-made']],
    ['a template with a name in it', 'a.js', 'say(`We are sorry ${name}, but demand was high.`);', ['1:13 en/sorry-but']],
    ['a quotation', 'a.md', '> Sorry for any\r\n> inconvenience.', [`1:9 ${hit}`]],
    ['what stands for an image', 'a.md', 'See ![Mistakes were made](a.png "mistakes were made").', ['1:7 en/mistakes-were-made']],
    ['a block of HTML in Markdown', 'a.md', 'Fine.\n\n<div title="x">\n  Mistakes were made. <code>mistakes were made</code>\n</div>\n', ['4:3 en/mistakes-were-made']],
    ['what follows a byte order mark, tabs and emoji', 'a.md', '\ufeff# A\r\n\r\n😅 Mistakes\twere made', ['3:4 en/mistakes-were-made']],
    ['the words of an enumeration', 'a.ts', "enum Said { Late = 'Mistakes were made.' }", ['1:21 en/mistakes-were-made']],
  ])('is exact in %s', (_, path, source, expected) => {
    expect(found(source, path)).toEqual(expected);
  });

  it.each([
    ['code in Markdown', 'a.md', '`mistakes were made`\n\n```\nmistakes were made\n```\n\n    mistakes were made'],
    ['an address', 'a.md', 'See [this](https://x.example/mistakes%20were%20made "x") and <https://x.example/any-inconvenience>.'],
    ['a comment', 'a.md', '<!-- mistakes were made -->'],
    ['a script, a style, a comment', 'a.html', '<script>const a = "mistakes were made"</script><style>/* mistakes were made */</style><!-- mistakes were made --><pre>mistakes were made</pre>'],
    ['a comment in a program', 'a.ts', '// mistakes were made\n/* mistakes were made */'],
    ['a path that is imported', 'a.ts', "import x from './mistakes were made';"],
    ['a key', 'a.json', '{"mistakes were made": 1}'],
    ['a class', 'a.tsx', '<p className="sit tight" />'],
    ['a class in an object', 'a.ts', "const a = { className: 'sit tight please', href: '/mistakes were made' };"],
    ['a type', 'a.ts', "type A = 'mistakes were made';"],
    ['what is told to developers', 'a.js', "console.warn('mistakes were made');"],
    ['styles', 'a.js', 'styled.div`sit tight`;'],
    ['a word of a program', 'a.js', "const a = 'asap', b = 'hiccup';"],
    ['a module of MDX', 'a.mdx', "import A from './A';\nexport const a = 'mistakes were made';\n\n<A b={'mistakes were made'} />\n\nFine."],
    ['lines of YAML that are apart', 'a.yml', 'a: Sorry for any\nb: inconvenient hours\n- Mistakes\n\n  were made'],
    ['a comment in YAML', 'a.yml', '# mistakes were made'],
    ['elements side by side', 'a.jsx', '<div><p>We are sorry</p><p>if you have time</p></div>'],
  ])('is not in %s', (_, path, source) => {
    expect(found(source, path)).toEqual([]);
  });
});

describe('the language', () => {
  it.each([
    ['says so in its path', 'de/apology.json', '{"a": "Es wurden Fehler gemacht."}'],
    ['says so in its name', 'errors.de.md', 'Es wurden Fehler gemacht.'],
    ['says so in its path, with a region', 'locales/de-AT/a.md', 'Es wurden Fehler gemacht.'],
    ['says so in HTML', 'a.html', '<html lang="de-CH"><p>Es wurden Fehler gemacht.</p></html>'],
    ['says so in its front matter', 'a.md', '---\nlang: de\n---\nEs wurden Fehler gemacht.'],
    ['says so at the end of its name', 'texts-de.yml', 'a: Es wurden Fehler gemacht.'],
    ['has a part for each', 'a.json', '{"en": {"a": "Fine."}, "de": {"a": "Es wurden Fehler gemacht."}}'],
    ['says so beside the words', 'a.ts', "const a = [{ locale: 'en', text: 'Fine now.' }, { locale: 'de', text: 'Es wurden Fehler gemacht.' }];"],
    ['names the language of a program elsewhere', 'a.de.ts', "const a = { language: 'ts', text: 'Es wurden Fehler gemacht.' };"],
    ['says so in a configuration', 'humble-pie.config.ts', "export default { locale: 'de', pages: { 500: { title: 'Es wurden Fehler gemacht.' } } };"],
  ])('is that of a file which %s', (_, path, source) => {
    expect(found(source, path).join()).toContain('de/fehler-wurden');
  });

  it('is that of each apology', () => {
    const apology = (regret: string) => `{"severity": "notice", "regret": "${regret}", "harm": {"what": "${regret}"}}`;
    expect(found(`{"de": ${apology('Mistakes were made.')}, "en": ${apology('Fehler wurden gemacht.')}}`, 'a.json')).toEqual([]);
    expect(found(`{"de": ${apology('Fehler wurden gemacht.')}, "en": ${apology('Mistakes were made.')}}`, 'a.json')).toHaveLength(4);
  });

  it('is what was asked for, whatever the file says', () => {
    expect(checkSource('<html lang="en">Es wurden Fehler gemacht.</html>', 'a.html', { locale: 'de' })).toHaveLength(1);
  });
});

describe('an apology in a program', () => {
  const apology = (more: string) => `export default { pages: { 503: { apology: {
    severity: 'major',
    harm: { what: 'Nobody could pay.', data: 'safe' },
    regret: 'We are sorry that you could not pay.',
    responsibility: { text: 'We changed the settings without trying them out.', owner: 'us' },
    signedBy: { name: 'Priya', role: 'engineer' },
    ${more}
  } } } };`;

  it('is checked for what it lacks, at its own place, and for what it says', () => {
    expect(found(apology("repair: { done: [], now: ['Fixing it as soon as possible'] },"), 'a.ts')).toEqual(['1:43 struct/no-next-update', '7:42 en/asap']);
  });

  it('is not blamed for what only running it could tell', () => {
    expect(found(apology("repair, nextUpdateAt: minutesFromNow(15),"), 'a.ts')).toEqual([]);
    expect(found(apology('...rest,'), 'a.ts')).toEqual([]);
  });

  it('is found in JSON', () => {
    expect(found('{"severity": "minor", "regret": "We are sorry.", "harm": {"what": "Mistakes were made."}}', 'a.json')).toEqual(['1:1 struct/no-repair', '1:1 struct/no-next-update', '1:68 en/mistakes-were-made']);
  });
});

describe('anything at all', () => {
  it.each(['a.txt', 'a.md', 'a.html', 'a.yml', 'a.mdx'])('never throws in %s, and points into it', (path) => {
    const pieces = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('---\n', '```', '[', '](', '<p', '>', '{', '}', '<!--', bad, '\r\n', '* ', '| a |\n|---|\n'));
    fc.assert(
      fc.property(fc.array(pieces).map((parts) => parts.join('')), (source) => {
        for (const { span } of checkSource(source, path, {})) expect(span.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it.each(['a.ts', 'a.json'])('throws a syntax error with a place, and nothing else, in %s', (path) => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        try {
          checkSource(source, path, {});
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
        }
      }),
    );
  });
});
