import type { Instant } from '../apology/Apology.js';
import type { Words } from '../copy/Copy.js';
import type { DetailLabels } from '../copy/DetailLabels.js';
import type { Labels } from '../copy/Labels.js';
import type { Locale } from '../copy/Locale.js';
import type { SceneIntensity } from '../scene/SceneIntensity.js';
import type { Severity, SiteCategory, Stake, Tone } from '../tone/Tone.js';

/** Who the page belongs to. */
export interface Site {
  name?: string;
  /** Text or a data: address; a page makes no request for it. */
  logo?: string;
  /** Default: `/`. */
  homeHref?: string;
  statusHref?: string;
  supportHref?: string;
  /** A kind of site that has to be sober: its words are warm at most, whatever happens. Default: none. */
  category?: SiteCategory;
  /** Where to sign in. The page to come back to takes the place of `{path}` in it, else it is added as `returnTo`. */
  signInHref?: string;
  /** Where to make an account; like `signInHref`. */
  signUpHref?: string;
}

/** What a page is made from. Everything is optional, and nothing in it can break the page. */
export interface PageInput {
  /** BCP 47 tag, looked up in `locales`; English is built in. Default: `en`. */
  locale?: string;
  /** Imported languages. Default: none. */
  locales?: readonly Locale[];
  /** Words to use instead of the page's own. */
  copy?: Partial<Words> & { labels?: Partial<Labels & DetailLabels> };
  /** Sets the tone of words and art by hand. Default: by severity, capped by the status. */
  tone?: Tone;
  /** Sets how the scene is shown by hand. Default: by tone. */
  intensity?: SceneIntensity;
  /** The visitor asked for calm: plain words, no scene. Default: `false`. */
  calm?: boolean;
  /** How bad it is. Default: the apology's, else the incident's, else the status's own. */
  severity?: Severity;
  /** What visitors stand to lose: plain words and no scene. Default: by status, and data that the apology says is lost, exposed or at risk. */
  atStake?: Stake;
  /** A form was being sent: no jokes, and it is not sent again unasked. Default: by `method`. */
  dataInFlight?: boolean;
  /** The visitor is signed in and pays: nothing too playful. Default: `false`. */
  payer?: boolean;
  /** How often this visitor has seen this page in a day, this time included: from the third on it is plainer. Default: counted in the browser. */
  views?: number;
  /** When it began. */
  since?: Instant;
  /** When it will be over; beats `apology.expectedBackAt`, which beats the incident's. */
  until?: Instant;
  /** The moment of rendering, where one visitor sees it at that moment (a request). Leave it out for a file, which is served for hours. */
  now?: Instant;
  /** IANA zone for times shown without script. Default: `UTC`. */
  timeZone?: string;
  /** Ways on, the first one primary, instead of the status's own. */
  actions?: readonly { label: string; href?: string; kind?: 'primary' | 'secondary'; onClick?: unknown }[];
  /** Places that the visitor may have meant. Default: none. */
  suggestions?: readonly { label: string; href: string }[];
  /** A search form's address, and the name of its field (`q` unless given). Default: none. */
  search?: { action: string; name?: string };
  /** The structured apology; other kinds of slot are the component's business. */
  apology?: unknown;
  /** What is known of the incident: a `StatusSnapshot`, or an `IncidentTimeline` with one: its severity and its end count. Other kinds of slot are the component's business. */
  incident?: unknown;
  /** What is given to make good is the component's business; here it counts whether anything is. */
  makeGood?: unknown;
  /** An id to quote to support. */
  reference?: string;
  /** The path that was asked for. Default: none is shown; links that need it learn it in the browser. */
  path?: string;
  /** The page that led here, as the `Referer` header names it: for the report of a broken link. */
  referrer?: string;
  /** Where "Go back" leads, such as to the form. Default: it is not offered. */
  backHref?: string;
  /** What is known besides, such as an order's number. Default: none. */
  facts?: readonly { label: string; value: string | number; href?: string }[];
  /** How the page was asked for. With any method but GET, HEAD, OPTIONS and TRACE (RFC 9110 section 9.2.1) it is as if `dataInFlight`. Default: `GET`. */
  method?: string;
  /** 401, 403: the path to come back to after signing in, of this site. Default: `path`, else the address at hand once the page is in the browser. */
  returnTo?: string;
  /** 403: who is signed in. */
  account?: string;
  /** 403: who can give access, and how to ask. */
  owner?: { name: string; href?: string };
  /** 410: why it was removed, if that is public; `since` is when. */
  reason?: string;
  /** 410: what stands in its place, or an archive of it. */
  replacement?: { label: string; href: string };
  /** 413: the file's size in bytes. */
  size?: number | string;
  /** 413: how many bytes it may have; 429: the limit in words, such as "ten reports an hour". */
  limit?: number | string;
  /** 429, 503: a `Retry-After` header as it came; its seconds count from `now`. `until` beats it. */
  retryAfter?: number | string | null;
  /** 451: who demanded it. */
  demandedBy?: { name: string; href?: string };
  /** 451: who carries it out; RFC 7725's `Link: <…>; rel="blocked-by"`. */
  blockedBy?: { name?: string; href?: string };
  /** 451: the address of the legal notice. */
  notice?: string;
  /** 408, 5xx: where to see whether what was sent has gone through, such as "Your orders". */
  check?: { label: string; href: string };
  /** 5xx: another way to do it, such as a telephone number. */
  alternative?: { label: string; href: string };
  /** What was thrown. A `digest` on it (Next.js) becomes the reference; its text is never shown. */
  error?: unknown;
  /** Whose page this is, and where its help and status are. */
  site?: Site;
  /** `page` is a whole document's content, `embedded` a section of one. Default: `page`. */
  layout?: 'page' | 'embedded';
  /** Default: 1, or 2 when embedded. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The document's title; `false` leaves it alone. Default: heading and site name. */
  title?: string | false;
}
