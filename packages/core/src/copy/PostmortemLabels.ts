import type { Postmortem, PostmortemAction } from '../incident/Postmortem.js';
import type { DataState } from '../apology/Apology.js';
import type { Severity } from '../tone/Tone.js';

type Named<T extends string> = Readonly<Record<T, string>>;

/** The words of a postmortem and of a library of them. */
export interface PostmortemLabels {
  readonly library: string;
  /** Under the library's heading. */
  readonly intro: string;
  readonly none: string;
  /** `{tag}`. */
  readonly tagged: string;
  readonly all: string;
  readonly tags: string;
  readonly status: Named<Postmortem['status']>;
  readonly severity: Named<Severity>;
  readonly published: string;
  readonly updated: string;
  readonly impact: string;
  readonly users: string;
  readonly requests: string;
  readonly revenue: string;
  readonly data: Named<DataState>;
  readonly components: string;
  readonly regions: string;
  readonly times: string;
  readonly toDetect: string;
  readonly toMitigate: string;
  readonly toRecover: string;
  /** Of several: the middle one. */
  readonly median: string;
  readonly trigger: string;
  readonly rootCauses: string;
  readonly detection: string;
  readonly resolution: string;
  readonly timeline: string;
  readonly lessons: string;
  readonly wentWell: string;
  readonly wentWrong: string;
  readonly gotLucky: string;
  readonly actions: string;
  readonly unfinished: string;
  /** `{done}` and `{total}`. */
  readonly actionsDone: string;
  readonly noneOpen: string;
  readonly action: Named<PostmortemAction['status']>;
  readonly type: Named<PostmortemAction['type']>;
  readonly due: string;
  readonly overdue: string;
  readonly compensation: string;
  readonly incident: string;
  readonly lastTime: string;
}
