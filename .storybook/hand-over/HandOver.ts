/** What a designer hands over: the page that is shown, as code and as the configuration of a finished file. */
export interface HandOver {
  /** A component with its imports. */
  readonly code: string;
  /** The text of `humble-pie.config.json`; none where no file is made of the story. */
  readonly config?: string;
  /** The name of the file that the command writes. */
  readonly file?: string;
  /** Props that only an app has a use for. */
  readonly left?: readonly string[];
}

/** The addon's name; also that of its panel. */
export const handOverId = 'humble-pie/hand-over';

/** From the preview to the panel: a page, or `null` where the story is none. */
export const handOverEvent = `${handOverId}/page`;
