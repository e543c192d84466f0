import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, isWebAddress, joined } from '../../src/pages/html.ts';

test('what stands in a template is text, in an element and in an attribute', () => {
  const hostile = `"><script>alert('1')</script>&amp;`;

  expect(html`<a title="${hostile}">${hostile}</a>`.text).toBe(
    '<a title="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;">' +
      '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;</a>',
  );
});

test('templates nest, lists are joined, nothing is nothing, and nought is a number', () => {
  const items = ['a', '<b>'].map((one) => html`<li>${one}</li>`);

  expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
  expect(html`${joined(['a', 'b'], ' · ')}`.text).toBe('a · b');
});

test('an object that looks like our own HTML is refused', () => {
  expect(() => html`${{ text: '<b>' } as never}`).toThrow(TypeError);
});

test('control characters become a sign that something was there', () => {
  expect(html`${'a\u0000b\u001b[31mc'}`.text).toBe('a\ufffdb\ufffd[31mc');
});

test('no text whatever opens an element or ends an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.text).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});

test.each([
  ['https://example.org/', true],
  ['http://example.org/', true],
  ['javascript:alert(1)', false],
  ['JAVASCRIPT:alert(1)', false],
  ['data:text/html,<script>', false],
  ['//example.org', false],
  ['', false],
])('%s may be linked to: %s', (address, may) => {
  expect(isWebAddress(address)).toBe(may);
});
