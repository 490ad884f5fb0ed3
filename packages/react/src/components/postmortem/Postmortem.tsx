import { createPostmortemModel, postmortemLabels, type Postmortem as PostmortemData, type PostmortemOptions, type Problem } from '@humble-pie/core';
import type { ReactNode } from 'react';
import { LocalTime } from '../../internals/LocalTime.js';
import { report } from '../../internals/report.js';
import { ActionList } from './ActionList.js';
import { Sheet } from './Sheet.js';

export interface PostmortemProps extends PostmortemOptions {
  /** What was learned. Parts that are missing are left out. */
  postmortem: PostmortemData;
  /** The level of its title; its sections are one below. Default: 1 */
  headingLevel?: 1 | 2 | 3 | 4;
  /** The library's address for a subject, to which its tags then lead. Default: tags are words. */
  tagHref?: (tag: string) => string;
  /** More in your own words, after the facts. */
  children?: ReactNode;
}

/**
 * One postmortem: what happened to people, how long it took, why it could happen, and what is changed, with who does it and until
 * when. It renders on the server, without script.
 *
 * @example <Postmortem postmortem={postmortem} now={Date.now()} />
 */
export function Postmortem({ postmortem, headingLevel = 1, tagHref, children, ...options }: PostmortemProps) {
  const problems: Problem[] = [];
  const model = createPostmortemModel(postmortem, options, problems);
  report(problems);
  const labels = postmortemLabels(options.labels);
  const { locale, impact, lessons } = model;
  const Title = `h${headingLevel}` as const;
  const Heading = `h${headingLevel + 1}` as 'h2';
  const Subheading = `h${headingLevel + 2}` as 'h3';

  const section = (title: string, content: ReactNode) =>
    content ? (
      <section>
        <Heading>{title}</Heading>
        {content}
      </section>
    ) : null;
  const paragraph = (text: string) => text && <p>{text}</p>;
  const items = (texts: readonly string[], part?: string) => texts.length > 0 && <ul data-hp-part={part}>{texts.map((text) => <li key={text}>{text}</li>)}</ul>;
  const figures = (pairs: readonly (readonly [string, string | undefined])[]) => {
    const known = pairs.filter(([, text]) => text);
    return (
      known.length > 0 && (
        <dl data-hp-part="figures">
          {known.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )
    );
  };
  const learned = ([['wentWell', lessons.wentWell], ['wentWrong', lessons.wentWrong], ['gotLucky', lessons.gotLucky]] as const).filter(([, texts]) => texts.length > 0);

  return (
    <Sheet>
      <header>
        <Title>{model.title}</Title>
        {paragraph(model.summary)}
        <p data-hp-part="meta">
          <span data-hp-part="status">{labels.status[model.status]}</span>
          <span>{labels.severity[model.severity]}</span>
          {model.span && <LocalTime time={model.span} locale={locale} />}
        </p>
        <p data-hp-part="meta">
          {model.authors.map((author) => (
            <span key={author}>{author}</span>
          ))}
          {model.publishedAt && (
            <span>
              {labels.published} <LocalTime time={model.publishedAt} locale={locale} />
            </span>
          )}
          {model.updatedAt && (
            <span>
              {labels.updated} <LocalTime time={model.updatedAt} locale={locale} />
            </span>
          )}
        </p>
      </header>
      {section(labels.impact, (
        <>
          {paragraph(impact.text)}
          {impact.data && <p><strong>{labels.data[impact.data]}</strong></p>}
          {figures([[labels.users, impact.users], [labels.requests, impact.requests], [labels.revenue, impact.revenue], [labels.components, model.components.join(', ')], [labels.regions, model.regions.join(', ')]])}
        </>
      ))}
      {section(labels.times, figures([[labels.toDetect, model.toDetect?.text], [labels.toMitigate, model.toMitigate?.text], [labels.toRecover, model.toRecover?.text]]))}
      {section(labels.trigger, paragraph(model.trigger))}
      {section(labels.rootCauses, items(model.rootCauses, 'causes'))}
      {section(labels.detection, paragraph(model.detection))}
      {section(labels.resolution, paragraph(model.resolution))}
      {section(labels.timeline, model.timeline.length > 0 && (
        <ol data-hp-part="timeline">
          {model.timeline.map(({ time, text, kind }, index) => (
            <li key={index} data-hp-state={kind}>
              <LocalTime time={time} locale={locale} />
              {text}
            </li>
          ))}
        </ol>
      ))}
      {section(labels.lessons, learned.length > 0 && (
        <div data-hp-part="lessons">
          {learned.map(([name, texts]) => (
            <div key={name}>
              <Subheading>{labels[name]}</Subheading>
              {items(texts)}
            </div>
          ))}
        </div>
      ))}
      {section(labels.actions, model.actions.length > 0 && <ActionList actions={model.actions} labels={labels} />)}
      {section(labels.compensation, paragraph(model.compensation))}
      {children && <section data-hp-part="body">{children}</section>}
      {model.incidentHref && (
        <section>
          <p>
            <a href={model.incidentHref}>{labels.incident}</a>
          </p>
        </section>
      )}
      {section(labels.tags, model.tags.length > 0 && (
        <ul data-hp-part="tags">
          {model.tags.map((tag) => (
            <li key={tag}>{tagHref ? <a href={tagHref(tag.toLowerCase())}>{tag}</a> : tag}</li>
          ))}
        </ul>
      ))}
    </Sheet>
  );
}
