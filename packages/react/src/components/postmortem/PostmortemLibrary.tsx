import { createLibraryModel, createPostmortemModel, postmortemLabels, subjectsOf, type Postmortem as PostmortemData, type PostmortemOptions, type Problem } from '@humble-pie/core';
import { LocalTime } from '../../internals/LocalTime.js';
import { report } from '../../internals/report.js';
import { ActionList } from './ActionList.js';
import { Sheet } from './Sheet.js';

export interface PostmortemLibraryProps extends PostmortemOptions {
  postmortems: readonly PostmortemData[];
  /** Where a postmortem is. */
  href: (postmortem: { id: string }) => string;
  /** Shows those about one subject only (a tag, a component, a category). Default: all. */
  tag?: string;
  /** Where those about a subject are; `undefined` is all of them. Default: subjects are not offered. */
  tagHref?: (tag?: string) => string;
  /** The level of its title. Default: 1 */
  headingLevel?: 1 | 2 | 3 | 4;
}

/**
 * Everything that was learned: how long it takes to know and to mend, what was promised and is not done, and each postmortem. The
 * subjects are plain links, so it works without script.
 *
 * @example <PostmortemLibrary postmortems={all} href={({ id }) => `/postmortems/${id}`} tagHref={(tag) => (tag ? `?tag=${tag}` : '?')} tag={query.tag} />
 */
export function PostmortemLibrary({ postmortems, href, tag, tagHref, headingLevel = 1, ...options }: PostmortemLibraryProps) {
  const problems: Problem[] = [];
  const whole = createLibraryModel(postmortems, options, problems);
  report(problems);
  const subject = tag?.toLowerCase();
  const shown = subject === undefined ? whole : createLibraryModel(postmortems.filter((postmortem) => isAbout(postmortem, subject)), options);
  const labels = postmortemLabels(options.labels);
  const Title = `h${headingLevel}` as const;
  const Heading = `h${headingLevel + 1}` as 'h2';
  const figures = [
    [labels.toDetect, shown.toDetect?.text],
    [labels.toRecover, shown.toRecover?.text],
  ].filter(([, text]) => text);

  return (
    <Sheet as="div">
      <header>
        <Title>{tag ? labels.tagged.replace('{tag}', tag) : labels.library}</Title>
        <p>{shown.postmortems.length ? labels.intro : labels.none}</p>
      </header>
      {figures.length > 0 && (
        <section>
          <Heading>{labels.times}</Heading>
          <p>
            <small>{labels.median}</small>
          </p>
          <dl data-hp-part="figures">
            {figures.map(([name, text]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {tagHref && whole.tags.length > 0 && (
        <section>
          <Heading>{labels.tags}</Heading>
          <ul data-hp-part="tags">
            <li>
              <a href={tagHref()} aria-current={subject === undefined ? 'page' : undefined}>
                {labels.all} ({whole.postmortems.length})
              </a>
            </li>
            {whole.tags.map(({ tag: name, count }) => (
              <li key={name}>
                <a href={tagHref(name)} aria-current={name === subject ? 'page' : undefined}>
                  {name} ({count})
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.postmortems.length > 0 && (
        <section>
          <ul data-hp-part="postmortems">
            {shown.postmortems.map((postmortem) => (
              <li key={postmortem.id}>
                <Heading>
                  <a href={href(postmortem)}>{postmortem.title}</a>
                </Heading>
                <p>{postmortem.summary}</p>
                <p data-hp-part="meta">
                  <span>{labels.severity[postmortem.severity]}</span>
                  {postmortem.span && <LocalTime time={postmortem.span} locale={postmortem.locale} />}
                  {postmortem.toRecover && (
                    <span>
                      {labels.toRecover}: {postmortem.toRecover.text}
                    </span>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.actionsTotal > 0 && (
        <section>
          <Heading>{labels.unfinished}</Heading>
          <p>
            <small>{labels.actionsDone.replace('{done}', String(shown.actionsDone)).replace('{total}', String(shown.actionsTotal))}</small>
          </p>
          {shown.unfinished.length === 0 ? (
            <p>{labels.noneOpen}</p>
          ) : (
            <ActionList
              actions={shown.unfinished}
              labels={labels}
              more={(index) => (
                <>
                  {' · '}
                  <a href={href(shown.unfinished[index]!.of)}>{shown.unfinished[index]!.of.title}</a>
                </>
              )}
            />
          )}
        </section>
      )}
    </Sheet>
  );
}

const isAbout = (postmortem: PostmortemData, subject: string) => subjectsOf(createPostmortemModel(postmortem)).includes(subject);
