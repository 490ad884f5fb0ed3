import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plainText.js';

describe('plainText', () => {
  it.each([
    ['text as it is', 'We fixed it.', 'We fixed it.'],
    ['breaks and paragraphs', 'One<br />Two<p>Three</p><p>Four</p>', 'One\nTwo\nThree\n\nFour'],
    ['lists', '<ul><li>API</li><li>Web</li></ul>', '• API\n\n• Web'],
    ['entities, once', 'A &amp;amp; B &lt;b&gt; &#39;c&#x27; &nbsp;&hellip;', "A &amp; B <b> 'c' …"],
    ['scripts and styles, left out with what is in them', 'a<script>alert("<p>")</script>b<style>p{}</style>c', 'abc'],
    ['an element that is never closed', 'a<script>alert(1)', 'a'],
    ['a name in another case', 'a<SCRIPT>x</ScRiPt >b', 'ab'],
    ['attributes', '<a href="javascript:x" onclick="y">here</a>', 'here'],
    ['comments and declarations', 'a<!-- <b> -->b<!doctype html>c<?php x ?>d', 'abcd'],
    ['a comparison', 'latency < 5 ms and 3 > 2', 'latency < 5 ms and 3 > 2'],
    ['a tag that is never closed', 'a <b and c', 'a <b and c'],
    ['an unknown entity', '&unknown; &xamp; &', '&unknown; &xamp; &'],
    ['letters with accents', '&Uuml;bergr&ouml;&szlig;e, r&eacute;tabli, &Ccedil;a, ma&ntilde;ana, &Aring;, &nbsp;&ocirc;', 'Übergröße, rétabli, Ça, mañana, Å, ô'],
    ['marks that turn text around', 'a\u202eb\u2066c', 'abc'],
    ['letters whose lower case is longer', 'İ<br>b<script>c</script>d', 'İ\nbd'],
  ])('reads %s', (_, given, expected) => {
    expect(plainText(given)).toBe(expected);
  });

  it('cuts what is long', () => {
    expect(plainText('a'.repeat(6000))).toHaveLength(5001);
  });

  it.each([['<'], ['<!--'], ['<a '], ['</'], ['<script>'], ['&#'], ['<svg><script>'], ['<b>']])('is done at once with a hundred thousand %s', (piece) => {
    const start = performance.now();
    plainText(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('leaves no element in what was only markup, whatever it is given', () => {
    const tag = fc.constantFrom('<b>', '</b>', '<img src=x onerror=alert(1)>', '<script>', '</script>', '<!--', '-->', '<svg/onload=alert(1)>', 'text', '<', '>', '"', "'");
    fc.assert(fc.property(fc.array(tag), (pieces) => !/<(img|svg|script)[^<]*>/.test(plainText(pieces.join('')))));
    fc.assert(fc.property(fc.anything(), (value) => typeof plainText(value) === 'string'));
  });
});
