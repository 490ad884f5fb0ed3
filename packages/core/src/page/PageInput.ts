import type { Instant } from '../apology/Apology.js';
import type { Words } from '../copy/Copy.js';
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
  /** Where to sign in; the page that was asked for should be part of it. */
  signInHref?: string;
}

/** What a page is made from. Everything is optional, and nothing in it can break the page. */
export interface PageInput {
  /** BCP 47 tag, looked up in `locales`; English is built in. Default: `en`. */
  locale?: string;
  /** Imported languages. Default: none. */
  locales?: readonly Locale[];
  /** Words to use instead of the page's own. */
  copy?: Partial<Words> & { labels?: Partial<Labels> };
  /** Sets the tone of words and art by hand. Default: by severity, capped by the status. */
  tone?: Tone;
  /** Sets how the scene is shown by hand. Default: by tone. */
  intensity?: SceneIntensity;
  /** The visitor asked for calm: plain words, no scene. Default: `false`. */
  calm?: boolean;
  /** How bad it is. Default: the apology's, else the status's own. */
  severity?: Severity;
  /** What visitors stand to lose: plain words and no scene. Default: by status, and data that the apology says is lost, exposed or at risk. */
  atStake?: Stake;
  /** A form was being sent: no jokes. Default: `false`. */
  dataInFlight?: boolean;
  /** The visitor is signed in and pays: nothing too playful. Default: `false`. */
  payer?: boolean;
  /** How often this visitor has seen this page in a day, this time included: from the third on it is plainer. Default: counted in the browser. */
  views?: number;
  /** When it began. */
  since?: Instant;
  /** When it will be over; beats `apology.expectedBackAt`. */
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
  /** What is given to make good is the component's business; here it counts whether anything is. */
  makeGood?: unknown;
  /** An id to quote to support. */
  reference?: string;
  /** The path that was asked for. */
  path?: string;
  /** Whose page this is, and where its help and status are. */
  site?: Site;
  /** `page` is a whole document's content, `embedded` a section of one. Default: `page`. */
  layout?: 'page' | 'embedded';
  /** Default: 1, or 2 when embedded. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  /** The document's title; `false` leaves it alone. Default: heading and site name. */
  title?: string | false;
}
