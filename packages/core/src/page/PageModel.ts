import type { DataState } from '../apology/Apology.js';
import type { Labels } from '../copy/Labels.js';
import type { SceneIntensity } from '../scene/SceneIntensity.js';
import type { ActionKey, RetryMode, StatusKind } from '../status/StatusDefinition.js';
import type { StatusKey } from '../status/statusTable.js';
import type { Severity, Stake, Tone } from '../tone/Tone.js';

/** A moment, ready to show: `text` in the configured zone, `iso` for script to rewrite. */
export interface TimeModel {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** ISO 8601, in UTC. */
  readonly iso: string;
  /** As the server shows it: day, date, time and zone. */
  readonly text: string;
  /** The end, in milliseconds since 1970, where it is a span; `text` then tells both. */
  readonly to?: number;
  /** Whether it is told by the clock alone while it is near. */
  readonly brief?: boolean;
}

/** A link or a button; `href: ''` loads this address again. */
export interface ActionModel {
  readonly label: string;
  readonly href: string;
  readonly kind: 'primary' | 'secondary';
  /** Which of the status's own ways on it is; none for those given. */
  readonly key?: ActionKey;
  /** Where the given action has a function instead of an address: its place among those given. */
  readonly handler?: number;
  /** The address as a template with `{path}` and `{referrer}`, where they are known in the browser only. */
  readonly fill?: string;
  /** What to ask before a function does this a second time, and the words of the button that says yes. */
  readonly caution?: { readonly text: string; readonly label: string };
}

/** Something that is known, under what it is called; with an address it is a link. */
export interface FactModel {
  readonly label: string;
  readonly value: string;
  readonly href: string;
}

export interface LinkModel {
  readonly label: string;
  readonly href: string;
}

/** Something that is done about it, and how far it is. */
export interface StepModel {
  readonly text: string;
  readonly state: 'planned' | 'doing' | 'done';
  /** What `state` is called. */
  readonly label: string;
  /** A day: the same for everybody, wherever they are. */
  readonly due?: { readonly iso: string; readonly text: string };
  /** Where it leads; `''` leads nowhere. */
  readonly href: string;
}

/** An apology, checked and in the words of the page's locale. */
export interface ApologyModel {
  readonly severity: Severity;
  readonly harm: string;
  readonly who: string;
  /** Since when, or from when to when. */
  readonly span?: TimeModel;
  readonly inFlightWork: string;
  readonly data?: { readonly state: DataState; readonly text: string };
  readonly regret: string;
  readonly responsibility: string;
  readonly explanation?: { readonly label: string; readonly text: string; readonly open: boolean };
  readonly steps: readonly StepModel[];
  readonly workaround?: { readonly text: string; readonly href: string };
  readonly prevention: readonly StepModel[];
  /** Where the whole story is told. */
  readonly postmortem?: { readonly text: string; readonly href: string };
  /** `missed` when `now` is known and past it. */
  readonly nextUpdate?: TimeModel & { readonly missed: boolean };
  /** `href` is where `contact` leads; `''` leads nowhere. */
  readonly signedBy?: { readonly name: string; readonly role: string; readonly contact: string; readonly href: string };
}

/**
 * Everything a page shows, decided: plain, serialisable data. Scenes and slots receive it.
 * Nothing in it depends on the clock unless `now` was given.
 */
export interface PageModel {
  readonly key: StatusKey;
  /** The number shown; `null` when there is none. */
  readonly code: number | null;
  readonly kind: StatusKind;
  readonly severity: Severity;
  /** What visitors stand to lose; none that is known of unless set. */
  readonly atStake?: Stake;
  /** Whether it is a failure to make good. */
  readonly makesGood: boolean;
  readonly retry: RetryMode;
  /** The tone of the words. */
  readonly tone: Tone;
  /** How the scene is shown; `null` shows the mark. */
  readonly intensity: SceneIntensity | null;
  /** BCP 47 tag of the words shown. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly timeZone: string;
  readonly layout: 'page' | 'embedded';
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  readonly heading: string;
  /** The document's title; `null` leaves it alone. */
  readonly title: string | null;
  readonly message: string;
  readonly work: string;
  /** Whether the browser counts how often this page is seen: not where the app does, where the tone was set by hand, or on a part of a page. */
  readonly counted: boolean;
  /** The same in plain words, where those shown are lighter: for a visitor who asks for calm. */
  readonly plain?: { readonly heading: string; readonly message: string; readonly work: string };
  readonly labels: Labels;
  /** What is known besides the message. */
  readonly facts: readonly FactModel[];
  readonly actions: readonly ActionModel[];
  readonly suggestions: readonly LinkModel[];
  readonly search?: { readonly action: string; readonly name: string };
  /** Whether searching is the first way on. */
  readonly searchLeads: boolean;
  /** The path asked for, cut to 200 characters. */
  readonly path: string;
  readonly reference: string;
  readonly since?: TimeModel;
  /** When it is expected to be over: `until`, else the apology's, else the incident's. */
  readonly until?: TimeModel & { readonly estimate: boolean; readonly past: boolean; readonly earlier?: readonly TimeModel[] };
  /** `now`, when it was given: what the countdown and the dial start from. */
  readonly now?: number;
  readonly apology?: ApologyModel;
  readonly site: { readonly name: string; readonly logo: string; readonly homeHref: string; readonly statusHref: string; readonly supportHref: string; readonly signInHref: string; readonly signUpHref: string };
}
