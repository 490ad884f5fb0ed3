/** The words of what is given to make good. */
export interface MakeGoodLabels {
  readonly title: string;
  /** Nothing is settled yet. */
  readonly pending: string;
  /** `{amount}`; it has been applied. */
  readonly credited: string;
  readonly creditedAt: string;
  /** `{amount}`; it will be on the next invoice. */
  readonly nextInvoice: string;
  /** Said of what comes by itself. */
  readonly nothingToDo: string;
  /** `{amount}` and `{method}`. */
  readonly refund: string;
  /** `{eta}`, such as "within three working days". */
  readonly refundEta: string;
  /** `{value}`. */
  readonly voucher: string;
  readonly copyCode: string;
  readonly copied: string;
  /** The browser did not copy the code. */
  readonly selected: string;
  readonly validUntil: string;
  readonly expired: string;
  /** `{days}`, such as "3 days". */
  readonly extension: string;
  readonly claim: string;
  readonly makeClaim: string;
  readonly gift: string;
  readonly until: string;
  readonly closed: string;
  /** `{basis}`. */
  readonly basis: string;
  /** `{amount}`. */
  readonly cap: string;
}
