import { buildPageModel, type PageInput, type PageModel, type PageSource, type Problem, type ReadDetails } from '@humble-pie/core';
import { useDefaults } from '#defaults';
import { forwardRef } from 'react';
import { Card } from '../../internals/Card.js';
import { Contained } from '../../internals/Contained.js';
import { Mark } from '../../internals/Mark.js';
import { overlay } from '../../internals/overlay.js';
import { report } from '../../internals/report.js';
import { reportPseudoApology } from '../../internals/reportPseudoApology.js';
import { ApologySlot } from '../apology/ApologySlot.js';
import { Actions } from './Actions.js';
import { Body } from './Body.js';
import { CalmSwitch } from './CalmSwitch.js';
import { Facts } from './Facts.js';
import { Footer } from './Footer.js';
import { Message } from './Message.js';
import type { PageProps } from './PageProps.js';
import { isNode, readSlot } from './readSlot.js';
import { Reference } from './Reference.js';
import { Root } from './Root.js';
import { rootAttributes } from './rootAttributes.js';
import { SceneSlot } from './SceneSlot.js';
import { Search } from './Search.js';
import { SlotCard } from './SlotCard.js';
import { Suggestions } from './Suggestions.js';
import { Title } from './Title.js';

export interface PageViewProps extends PageProps {
  /** The row and the words that the page is bound to, or a model that is ready. */
  source: PageSource | PageModel;
  problems?: Problem[];
  /** Reads what the status knows besides its message. Default: nothing. */
  details?: ReadDetails;
}

/** The page itself, all of whose variants are data: named pages and `ErrorPage` only bind a source and a scene. */
export const PageView = /* @__PURE__ */ forwardRef<HTMLElement, PageViewProps>(function PageView({ source, problems = [], details, ...own }, ref) {
  const props: PageProps = overlay<PageProps>(useDefaults(), own);
  const { scene, apology, search, recovery } = props;

  const structured = typeof apology !== 'function' && !isNode(apology);
  const model = 'heading' in source ? source : buildPageModel(source, { ...props, apology: structured ? apology : undefined } as PageInput, problems, details);
  report(problems);
  if (process.env.NODE_ENV !== 'production') reportPseudoApology(apology, { locale: model.locale, severity: model.severity });
  const pictured = scene && model.intensity;
  // Each part takes from the page's props what it knows.
  const page = { ...props, model };

  return (
    <Root {...rootAttributes(props)} ref={ref} model={model} theme={props.theme} colorScheme={props.colorScheme} recovery={recovery as 'back'} nonce={props.nonce}>
      <SceneSlot {...page} />
      <Body>
        {!pictured && <Mark />}
        <Title model={model} />
        <Message model={model} />
        <Facts model={model} />
        {model.searchLeads && <Search {...page} />}
        <Actions {...page} />
        {typeof recovery !== 'string' && <Contained name="recovery">{readSlot(recovery, 'recovery', model)}</Contained>}
        <Reference model={model} />
        {(model.suggestions.length > 0 || (!!search && !model.searchLeads)) && (
          <Card>
            {!model.searchLeads && <Search {...page} />}
            <Suggestions {...page} />
          </Card>
        )}
        <ApologySlot model={model}>{structured ? null : readSlot(apology, 'apology', model)}</ApologySlot>
        <SlotCard part="incident">{readSlot(props.incident, 'incident', model)}</SlotCard>
        <SlotCard part="make-good">{model.makesGood && readSlot(props.makeGood, 'makeGood', model)}</SlotCard>
        <Footer model={model} />
        {(pictured || model.plain) && <CalmSwitch label={model.labels.calm} count={model.counted ? `hp-${model.key}` : undefined} steps={model.tone} />}
      </Body>
    </Root>
  );
});
