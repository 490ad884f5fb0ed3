import type { Compensation, Money } from '../apology/Compensation.js';
import { enMakeGoodLabels } from '../copy/en/make-good-labels.js';
import type { MakeGoodLabels } from '../copy/MakeGoodLabels.js';
import type { Problem } from '../problem/Problem.js';
import type { Stake } from '../tone/Tone.js';
import { cleanText } from '../text/cleanText.js';
import { list, record } from './given.js';
import type { LinkModel, TimeModel } from './PageModel.js';
import { safeHref } from '../text/safeHref.js';
import { timeReader } from './timeReader.js';
import { toInstant } from './toInstant.js';
import { usableLocale } from './usableLocale.js';
import { usableZone } from './usableZone.js';

/** One thing that is given, in words. */
export interface OfferModel {
  readonly kind: Compensation['kind'];
  /** What is given: the first sentence. */
  readonly text: string;
  /** What follows from it, each a sentence. */
  readonly notes: readonly string[];
  /** A code to copy; none once it has expired. */
  readonly code?: string;
  readonly link?: LinkModel;
  /** A moment that matters, and what it is called. */
  readonly time?: TimeModel & { readonly label: string };
}

export interface MakeGoodOptions {
  /** BCP 47 tag for amounts and dates. Default: `en`. */
  locale?: string;
  /** IANA zone for times shown without script. Default: `UTC`. */
  timeZone?: string;
  /** The moment of rendering: decides whether a code has expired. */
  now?: unknown;
  /** What visitors stand to lose. Beside lost data a gift is an insult, and is left out. */
  atStake?: Stake;
  /** Words in another language, as far as they are given. Default: English. */
  labels?: Partial<MakeGoodLabels>;
}

/** What a kind of compensation says; `undefined` where it lacks what makes it one. */
type Said = Pick<OfferModel, 'text'> & Partial<OfferModel>;

/** The page's own first: money that comes by itself, then what has to be asked for, gifts last. */
const order: readonly Compensation['kind'][] = ['refund', 'auto-credit', 'extension', 'voucher', 'claim', 'gift'];

const withQuery = (href: string, query: Readonly<Record<string, unknown>>): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) => (cleanText(value, 200) ? [`${name}=${encodeURIComponent(cleanText(value, 200))}`] : []));
  const [, address, fragment] = /^([^#]*)(.*)$/s.exec(href)!;
  return pairs.length ? `${address}${address!.includes('?') ? '&' : '?'}${pairs.join('&')}${fragment}` : href;
};

/**
 * Reads what is given to make good into what is shown of it: money that comes by itself first, gifts last. What can't be read is left
 * out and named as a problem; it never throws.
 *
 * @param offers a `Compensation`, or several
 * @example createMakeGoodModel({ kind: 'extension', days: 3 })[0].text // 'We have added 3 days to your subscription.'
 */
export function createMakeGoodModel(offers: unknown, options: MakeGoodOptions = {}, problems: Problem[] = []): OfferModel[] {
  const labels = { ...enMakeGoodLabels, ...options.labels };
  const locale = usableLocale(options.locale, '');
  const time = timeReader(locale, usableZone(options.timeZone, problems), problems);
  const now = toInstant(options.now);

  const money = (value: unknown): string => {
    const { amount, currency } = record(value) as Partial<Money>;
    try {
      return typeof amount === 'number' && Number.isFinite(amount) && amount > 0 ? amount.toLocaleString(locale, { style: 'currency', currency }) : '';
    } catch {
      return '';
    }
  };
  const fill = (template: string, values: Readonly<Record<string, string>>) =>
    Object.values(values).every(Boolean) ? template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole) : '';
  const until = (value: unknown, name: string, open: string, over: string) => {
    const end = time(value, name);
    return end && { ...end, label: now! > end.at ? over : open, over: now! > end.at };
  };

  const kinds: Readonly<Record<Compensation['kind'], (offer: Record<string, unknown>) => Said>> = {
    refund: ({ amount, method, eta }) => ({
      text: fill(labels.refund, { amount: money(amount), method: cleanText(method, 200) }),
      notes: [fill(labels.refundEta, { eta: cleanText(eta, 200) }), labels.nothingToDo],
    }),
    'auto-credit': ({ amount, appliedAt }) => {
      const applied = appliedAt === 'next-invoice' ? undefined : time(appliedAt, 'makeGood.appliedAt');
      return { text: fill(applied ? labels.credited : labels.nextInvoice, { amount: money(amount) }), notes: [labels.nothingToDo], time: applied && { ...applied, label: labels.creditedAt } };
    },
    extension: ({ days }) => ({
      text: Number.isInteger(days) && Number(days) > 0 ? fill(labels.extension, { days: Number(days).toLocaleString(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }) }) : '',
      notes: [labels.nothingToDo],
    }),
    voucher: ({ code, value, expires }) => {
      const end = until(expires, 'makeGood.expires', labels.validUntil, labels.expired);
      const text = cleanText(code, 80) && fill(labels.voucher, { value: money(value) || cleanText(value, 200) });
      return { text, code: end?.over ? undefined : cleanText(code, 80), time: end };
    },
    claim: ({ form, prefill }) => {
      const href = safeHref(form);
      const { incidentId, account } = record(prefill);
      return { text: href ? labels.claim : '', link: { label: labels.makeClaim, href: withQuery(href ?? '', { incident: incidentId, account }) } };
    },
    gift: ({ label, href }) => {
      const address = safeHref(href);
      return { text: options.atStake === 'data' ? '' : cleanText(label, 200), link: address ? { label: labels.gift, href: address } : undefined };
    },
  };

  const given = Array.isArray(offers) ? list(offers) : offers === undefined || offers === null ? [] : [offers];
  const known = given.map(record).flatMap((offer): (OfferModel & { rank: number })[] => {
    const kind = offer.kind as Compensation['kind'];
    const said = Object.hasOwn(kinds, kind) ? kinds[kind](offer) : { text: '' };
    if (!said.text) {
      if (process.env.NODE_ENV !== 'production') problems.push(unreadable(kind, options.atStake));
      return [];
    }
    const deadline = until(offer.deadline, 'makeGood.deadline', labels.until, labels.closed);
    const ended = deadline?.over;
    return [{
      kind,
      ...said,
      link: ended ? undefined : said.link,
      code: ended ? undefined : said.code,
      time: said.time ?? deadline,
      notes: [...(said.notes ?? []), fill(labels.basis, { basis: cleanText(offer.basis, 500) }), fill(labels.cap, { amount: money(offer.cap) }), cleanText(offer.terms, 1000)].filter(Boolean),
      rank: order.indexOf(kind),
    }];
  });
  return known.sort((one, other) => one.rank - other.rank).map(({ rank: _, ...offer }) => offer);
}

const unreadable = (kind: unknown, atStake?: Stake): Problem =>
  kind === 'gift' && atStake === 'data'
    ? { what: 'makeGood is a gift where data is at stake', consequence: 'it is left out', fix: 'Say what became of the data first. Offer what repairs the harm instead.' }
    : {
        what: `makeGood ${typeof kind === 'string' && kind ? `of kind "${kind.slice(0, 40)}"` : 'without a kind'} can't be read`,
        consequence: 'it is left out',
        fix: `Give one of ${order.join(', ')}, with its amount, code, days, form or label; amounts are { amount, currency } above 0.`,
      };
