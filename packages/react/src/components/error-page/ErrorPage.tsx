import { findPage, type PageModel, type StatusKey } from '@humble-pie/core';
import { forwardRef } from 'react';
import { ApologySlot } from '../apology/ApologySlot.js';
import { Actions } from './Actions.js';
import { Body } from './Body.js';
import { Code } from './Code.js';
import { Facts } from './Facts.js';
import { Footer } from './Footer.js';
import { Message } from './Message.js';
import type { PageProps } from './PageProps.js';
import { PageView } from './PageView.js';
import { Reference } from './Reference.js';
import { Root } from './Root.js';
import { SceneSlot } from './SceneSlot.js';
import { SlotCard } from './SlotCard.js';
import { Suggestions } from './Suggestions.js';
import { Title } from './Title.js';

/** `status` and `model` exclude each other. */
export type ErrorPageProps = PageProps &
  (
    | {
        /** An HTTP status (any 4xx or 5xx; an unknown one falls back to its class), or `offline`, `new-version`, `maintenance`. */
        status: number | StatusKey;
        model?: never;
      }
    | {
        /** A page model that is ready, from `createPageModel`. */
        model: PageModel;
        status?: never;
      }
  );

const ErrorPageView = /* @__PURE__ */ forwardRef<HTMLElement, ErrorPageProps>(function ErrorPage({ status, model, ...props }, ref) {
  const { source, problems } = model ? { source: model, problems: [] } : findPage(status);
  return <PageView {...props} ref={ref} source={source} problems={problems} />;
});

/**
 * A page for any status. Named pages such as `NotFound` weigh less, since they carry the words of one
 * status only, and bring their scene and what belongs to their status, such as a way to sign in that leads back; this one
 * shows the small mark and the words, unless it is given more: a scene, or a `model` of `createPageModel`, which knows all.
 *
 * @example
 * <ErrorPage status={409} />
 * @example <caption>An order of your own</caption>
 * <ErrorPage.Root model={model}>
 *   <ErrorPage.Title model={model} />
 *   <ErrorPage.Actions model={model} />
 * </ErrorPage.Root>
 */
export const ErrorPage = /* @__PURE__ */ Object.assign(ErrorPageView, {
  Root,
  Scene: SceneSlot,
  Body,
  Code,
  Title,
  Message,
  Facts,
  Apology: ApologySlot,
  Incident: (props: { children?: React.ReactNode }) => <SlotCard part="incident" {...props} />,
  Actions,
  Suggestions,
  MakeGood: (props: { children?: React.ReactNode }) => <SlotCard part="make-good" {...props} />,
  Reference,
  Footer,
});
