import { z } from 'zod';

// The text given to each schema says what is expected, and completes "Give …".

const text = z.string('text').min(1, 'text');
const texts = z.array(text, 'a list of texts');
const choice = <const T extends readonly string[]>(names: T) => z.enum(names, `one of ${names.join(', ')}`);
const timeText = 'a time: ISO 8601 text with a zone, such as "2026-11-22T14:05:00Z"';
const time = z.string(timeText).refine((value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)), timeText);
const dayText = 'a day, such as "2026-12-24"';
const day = z.string(dayText).refine((value) => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)), dayText);
const count = z.union([z.int().nonnegative(), text], 'a whole number, or words such as "about 1,200"');
const href = z.string('an address').refine((value) => /^(https?:|\/|\.|#|mailto:)/i.test(value), 'an address: http(s), mailto or a relative one');

/** The front matter of a postmortem. */
export const postmortemSchema = z.strictObject({
  id: z.string('a short name').regex(/^[\w.-]+$/, 'a short name of letters, digits, dots, hyphens and underscores, such as "2026-11-22-payments"').describe('A short name, part of its address.'),
  title: text.describe('What happened to people, in one line.'),
  status: choice(['preliminary', 'final', 'updated']),
  severity: choice(['notice', 'minor', 'major', 'critical', 'grave']),
  publishedAt: time.optional(),
  updatedAt: time.optional(),
  startedAt: time.describe('When the harm began.'),
  detectedAt: time.optional().describe('When somebody knew.'),
  mitigatedAt: time.optional().describe('When the harm ended.'),
  resolvedAt: time.describe('When everything was as before.'),
  timeZone: text.optional().describe('IANA zone of the times shown without script. Default: UTC.'),
  authors: z.array(z.strictObject({ name: text.optional(), role: text.optional() }), 'a list of { name, role }').optional(),
  summary: text.max(600, 'at most 600 characters').describe('What happened, why, and what is changed: three sentences.'),
  impact: z.strictObject({
    text: text.describe('What people could not do.'),
    users: count.optional(),
    requests: count.optional(),
    revenue: text.optional(),
    data: choice(['safe', 'at-risk', 'lost', 'exposed', 'unknown']).optional(),
  }, { error: ({ code }) => (code === 'unrecognized_keys' ? undefined : 'an object with a text') }),
  components: texts.optional(),
  regions: texts.optional(),
  trigger: text.optional().describe('What set it off.'),
  rootCauses: texts.describe('Why it could happen: conditions, never a culprit.'),
  detection: text.optional(),
  resolution: text.optional(),
  categories: z.array(choice(['config', 'hardware-power', 'conflict', 'time', 'database', 'capacity', 'dependency', 'network', 'deploy', 'security', 'human-process', 'other']), 'a list').optional(),
  actions: z.array(
    z.strictObject({
      action: text,
      type: choice(['prevent', 'mitigate', 'detect', 'process', 'other']),
      owner: text.optional(),
      due: day.optional(),
      status: choice(['planned', 'doing', 'done', 'dropped']),
      href: href.optional(),
    }),
    'a list of { action, type, status }',
  ),
  lessons: z.strictObject({ wentWell: texts.optional(), wentWrong: texts.optional(), gotLucky: texts.optional() }).optional(),
  timeline: z.array(z.strictObject({ at: time, text, kind: choice(['start', 'detect', 'escalate', 'change', 'mitigate', 'resolve', 'note']).optional() }), 'a list of { at, text }').optional(),
  compensation: text.optional(),
  incidentUrl: href.optional(),
  tags: texts.optional(),
});

/** The schema as JSON Schema, for editors. */
export const postmortemJsonSchema = (): Record<string, unknown> => ({ title: 'Humble Pie postmortem', ...z.toJSONSchema(postmortemSchema, { io: 'input', unrepresentable: 'any' }) });
