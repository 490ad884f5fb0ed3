/** How light a page may be: 0 plain, 1 warm, 2 light, 3 playful. */
export type Tone = 0 | 1 | 2 | 3;

/** How bad it is. `grave` is data loss, money, safety or a breach. */
export type Severity = 'notice' | 'minor' | 'major' | 'critical' | 'grave';

/** What visitors stand to lose; nothing is a joke beside it. */
export type Stake = 'money' | 'data' | 'health' | 'safety' | 'legal' | 'bereavement';

/** The kinds of site that have to be sober whatever happens. */
export type SiteCategory = 'bank' | 'health' | 'gov';
