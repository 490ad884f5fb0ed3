/** The words of what a page knows besides its message: facts, and ways on that belong to one status. */
export interface DetailLabels {
  // Signing in, and access
  readonly createAccount: string;
  readonly useAnotherAccount: string;
  readonly signedInAs: string;
  readonly owner: string;
  readonly askForAccess: string;
  // A page that is not there, or not any more
  readonly reportLink: string;
  readonly removed: string;
  readonly reason: string;
  /** The message where something stands in the page's place. */
  readonly replaced: string;
  // Sizes and limits
  readonly chooseAnother: string;
  readonly size: string;
  readonly limit: string;
  // A legal demand
  readonly demandedBy: string;
  readonly blockedBy: string;
  readonly readNotice: string;
  readonly legalNext: string;
  // Something was being sent
  readonly sentWork: string;
  readonly sentNext: string;
  /** Asked before it is sent a second time. */
  readonly sendAgainQuestion: string;
  readonly sendAgain: string;
}
