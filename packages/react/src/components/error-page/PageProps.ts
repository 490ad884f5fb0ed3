import type { Apology, PageInput, PageModel, Theme } from '@humble-pie/core';
import type { ComponentType, MouseEventHandler, ReactNode } from 'react';
import type { SceneProps } from '../../scenes/SceneProps.js';
import type { RootAttributes } from './rootAttributes.js';

/** Content of the user's own: a node, or a function of the page model. One that throws is left out. */
export type Slot = ReactNode | ((model: PageModel) => ReactNode);

/** A way on: a link, or a button. */
export type Action = { label: string; kind?: 'primary' | 'secondary' } & (
  | { href: string; onClick?: never }
  | { href?: never; onClick: MouseEventHandler<HTMLButtonElement> }
);

/** A router's link: given an `href`, it goes there without reloading the app. */
export type LinkComponent = ComponentType<{ href: string; className?: string; children?: ReactNode }>;

/** What every page takes. All of it is optional, and nothing in it can break the page. */
export interface PageProps extends RootAttributes, Omit<PageInput, 'apology' | 'actions' | 'search' | 'makeGood'> {
  /**
   * The look, an imported value. Default: `bakery`.
   * @example import { midnight } from '@humble-pie/react/themes';
   */
  theme?: Theme;
  /**
   * The picture, an imported component; `null` shows the small mark. Default: the page's own.
   * @example import { Oven } from '@humble-pie/react/scenes/oven';
   */
  scene?: ComponentType<SceneProps> | null;
  /** `auto` follows the system, or an ancestor's `data-hp-scheme`. Default: `auto`. */
  colorScheme?: 'auto' | 'light' | 'dark';
  /** The apology: structured, or any content. Default: none. */
  apology?: Apology | Slot;
  /** What is known of the incident. Default: none. */
  incident?: Slot;
  /** What is given in return, below the repair. Default: none. */
  makeGood?: Slot;
  /** Ways on, the first one primary. Default: by status, such as "Try again". */
  actions?: readonly Action[];
  /** Runs when "Try again" is pressed, such as a refetch. Default: the page is loaded again, which works without script. */
  onRetry?: () => void;
  /** A search: a form's address, or a function of the words. Default: none. */
  search?: { action: string; name?: string } | ((query: string) => void);
  /**
   * What brings the visitor back: `<AutoReturn health="/healthz" />`, or content of your own. An app that knows by itself says `back`
   * once the service answers again: scenes that wait for it rejoice. Default: `down`.
   */
  recovery?: 'down' | 'back' | Slot;
  /** A router's link, for addresses within the app. Default: `<a>`. */
  linkComponent?: LinkComponent;
  /** For a Content Security Policy: put on every `<style>` of the page. */
  nonce?: string;
}

