import type { Apology, Compensation, Instant, Labels, SceneIntensity, Severity, Site, Stake, StatusKey, Theme, Tone, Words } from '@humble-pie/core';
import type { CreateThemeOptions } from '@humble-pie/core/create-theme';
import type { FromTokensOptions } from '@humble-pie/core/design-tokens';
import type { SceneProps } from '@humble-pie/react';
import type { ComponentType } from 'react';
import type { RecoverySettings } from '../build/recoverySlot.js';
import type { SceneName } from './scenes.js';
import type { ThemeName } from './themes.js';

/** A theme made of a brand's colour, as by `createTheme`. */
export interface BrandTheme extends Omit<CreateThemeOptions, 'base' | 'problems'> {
  /** Where its shape comes from. Default: `bakery`. */
  base?: ThemeName;
}

/** A theme made of design tokens, as by `themeFromTokens`. */
export interface TokenTheme extends Omit<FromTokensOptions, 'base' | 'problems'> {
  /** A file in the format of the Design Tokens Community Group, by its path from the configuration, or its JSON. */
  tokens: string | object;
  /** Where every token comes from that the file does not have. Default: `bakery`. */
  base?: ThemeName;
}

/** What may be said once for all pages, or for one of them, which then wins. */
export interface SharedSettings {
  /** The look: a theme's name, a brand's colour, design tokens, or a theme. Default: `bakery`. */
  theme?: ThemeName | BrandTheme | TokenTheme | Theme;
  /** `auto` follows the visitor's system. Default: `auto`. */
  colorScheme?: 'auto' | 'light' | 'dark';
  /** BCP 47 tag of the words and dates. Default: `en`. */
  locale?: string;
  /** IANA zone of the times that are shown without script; with it, they are the visitor's. Default: `UTC`. */
  timeZone?: string;
  /** Whose page it is, and where its links lead. Default: no name, home at `/`. */
  site?: Site;
}

/** One page. All of it is optional. */
export interface PageConfig extends SharedSettings {
  /** What it is for: an HTTP status, `maintenance`, `offline` or `new-version`. Default: the file's name; `maintenance` for `503`. */
  status?: number | StatusKey;
  /** The picture: a scene's name, a component, or `null` for the small mark. Default: by status. */
  scene?: SceneName | ComponentType<SceneProps> | null;
  /** How light the words and the art are, 0 plain to 3 playful. Default: by severity. */
  tone?: Tone;
  /** How the scene is shown. Default: by tone. */
  intensity?: SceneIntensity;
  /** How bad it is. Default: the apology's, else the status's own. */
  severity?: Severity;
  /** What visitors stand to lose: plain words and no scene. Default: by status, and data that the apology says is lost, exposed or at risk. */
  atStake?: Stake;
  /** Words to use instead of the page's own. */
  copy?: Partial<Words> & { labels?: Partial<Labels> };
  /** The document's title. Default: heading and site name. */
  title?: string;
  /** Ways on, the first one primary. Default: by status, such as "Try again". */
  actions?: { label: string; href: string; kind?: 'primary' | 'secondary' }[];
  /** Places that the visitor may have meant. Default: none. */
  suggestions?: { label: string; href: string }[];
  /**
   * The site's addresses, or those worth suggesting, or the path of a `sitemap.xml`: script puts what is near the path asked for before the
   * suggestions. Those that people look for come first: a page has room for 8,192 characters. Default: none.
   */
  routes?: string | (string | { label: string; href: string })[];
  /** A search form: where it leads, and what its field is called (`q`). Default: none. */
  search?: { action: string; name?: string };
  /** The apology. Default: none. */
  apology?: Apology;
  /** What is given to make good, below the repair; shown where the failure is ours and hurts. Default: none. */
  makeGood?: Compensation | Compensation[];
  /** Brings visitors back by itself once the service answers. It asks the health address, and nothing else. Default: `offline` asks for its own address, all others ask nothing. */
  recovery?: RecoverySettings | false;
  /**
   * What the status page said: the answer itself, or the path of a file with it (JSON, RSS or Atom; see `parseStatus`). It is read when the page is built; without `incidentUrl` the page asks nothing.
   * Default: none.
   */
  incident?: string | object;
  /**
   * The status page's feed, asked for news once a minute while the page is visible: JSON that `parseStatus` knows, at an address that the browser may read (of the
   * same origin, with CORS, or a `createStatusProxy`). RSS and Atom are not read there. It adds 39 kB to the file, 14 kB compressed. Default: none.
   */
  incidentUrl?: string;
  /** When it began: ISO 8601 text, a Date, or milliseconds since 1970. */
  since?: Instant;
  /** When it will be over; beats `apology.expectedBackAt`. */
  until?: Instant;
  /** What is known besides. Default: none. */
  facts?: { label: string; value: string | number; href?: string }[];
  /** 403: who can give access, and how to ask. */
  owner?: { name: string; href?: string };
  /** 410: why it was removed; `since` is when. */
  reason?: string;
  /** 410: what stands in its place, or an archive of it. */
  replacement?: { label: string; href: string };
  /** 413: how many bytes a file may have; 429: the limit in words. */
  limit?: number | string;
  /** 451: who demanded it. */
  demandedBy?: { name: string; href?: string };
  /** 451: who carries it out; RFC 7725's `Link: <…>; rel="blocked-by"`. */
  blockedBy?: { name?: string; href?: string };
  /** 451: the address of the legal notice. */
  notice?: string;
  /** 408, 5xx: where to see whether what was sent has gone through. */
  check?: { label: string; href: string };
  /** 5xx: another way to do it, such as a telephone number. */
  alternative?: { label: string; href: string };
  /** Where "Go back" leads, such as to the form. Default: it is not offered. */
  backHref?: string;
  /** An id to quote to support. Default: none. */
  reference?: string;
}

/**
 * What `humble-pie build` reads: settings for all pages, and the pages by their file's name.
 *
 * @example
 * export default defineConfig({
 *   site: { name: 'Crumbs', statusHref: 'https://status.crumbs.example' },
 *   theme: 'midnight',
 *   timeZone: 'Europe/Berlin',
 *   pages: { '503': { until: '2026-11-22T16:00:00Z' } },
 * });
 */
export interface HumblePieConfig extends SharedSettings {
  /** The address of the JSON schema, for editors. */
  $schema?: string;
  /**
   * Pages by file name without `.html`. `404`, `500` and `503` are always written unless they are
   * `false`; any other name is a further page. Default: these three.
   */
  pages?: Record<string, PageConfig | false>;
  /**
   * The folder of your postmortems, Markdown with front matter (see `postmortem.schema.json`): `postmortems.html` is written, a page
   * for each, and one for each subject. Default: none.
   */
  postmortems?: string;
}

/** Gives a configuration its type; returns it as it is. */
export const defineConfig = (config: HumblePieConfig): HumblePieConfig => config;
