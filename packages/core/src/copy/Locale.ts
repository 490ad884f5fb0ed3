import type { StatusKey } from '../status/statusTable.js';
import type { Copy } from './Copy.js';
import type { DetailLabels } from './DetailLabels.js';
import type { IncidentLabels } from './IncidentLabels.js';
import type { Labels } from './Labels.js';
import type { MakeGoodLabels } from './MakeGoodLabels.js';
import type { PostmortemLabels } from './PostmortemLabels.js';
import type { RecoveryLabels } from './RecoveryLabels.js';

/**
 * A language: words for statuses and the page's own labels.
 *
 * @example
 * const de: Locale = { tag: 'de', copy: { 404: … } };
 * <NotFound locales={[de]} locale="de-AT" />
 */
export interface Locale {
  /** BCP 47 language tag, such as `fr` or `fr-CA`. */
  readonly tag: string;
  /** Default: `ltr`. */
  readonly dir?: 'ltr' | 'rtl';
  readonly copy: Readonly<Partial<Record<StatusKey, Copy>>>;
  readonly labels?: Readonly<Partial<Labels>>;
  /** For what single pages know besides: facts, and ways on of their own. */
  readonly detailLabels?: Readonly<Partial<DetailLabels>>;
  /** For the `labels` of `IncidentTimeline`. */
  readonly incidentLabels?: Readonly<Partial<IncidentLabels>>;
  /** For the `labels` of `MakeGood`. */
  readonly makeGoodLabels?: Readonly<Partial<MakeGoodLabels>>;
  /** For the `labels` of `Postmortem` and `PostmortemLibrary`. */
  readonly postmortemLabels?: Readonly<Partial<PostmortemLabels>>;
  /** For the `labels` of `AutoReturn` and `Parade`. */
  readonly recoveryLabels?: Readonly<Partial<RecoveryLabels>>;
}
