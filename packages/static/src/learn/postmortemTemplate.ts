/**
 * A postmortem to fill in: every field that there is, with what it is for. It can be read as it is, so that a build shows it at
 * once, and it asks for causes and decisions, never for a culprit.
 *
 * @param id its name in addresses
 * @param day today, such as `2026-11-22`
 */
export const postmortemTemplate = (id: string, day: string): string => `---
# A postmortem of what happened to people and what you change. It blames nobody: write "the change reached every shop at once",
# not who made it. Lines that begin with # are not shown. Delete what you do not need.

id: "${id}" # part of its address
title: "What people could not do, in one line"
status: preliminary # preliminary, final, updated
severity: major # notice, minor, major, critical, grave (data, money, safety)
# publishedAt: "${day}T09:00:00Z"
# updatedAt: "${day}T09:00:00Z"

# Times with their zone. How long it took to know and to mend is worked out from them.
startedAt: "${day}T00:00:00Z" # the harm began
detectedAt: "${day}T00:30:00Z" # somebody knew
mitigatedAt: "${day}T01:30:00Z" # the harm ended
resolvedAt: "${day}T02:00:00Z" # everything was as before
timeZone: UTC # in which times are shown without script

authors:
  - name: "Your name"
    role: "your role"

# Three sentences: what happened, why, what you change. At most 600 characters.
summary: "What happened. Why it could happen. What we change."

impact:
  text: "What people could not do, and for how long." # in their words, not in ours
  # users: 1240 # a number, or words: "about 1,200"
  # requests: 3108
  # revenue: "about 19,000 of orders"
  data: unknown # safe (only when it is confirmed), at-risk, lost, exposed, unknown

components: [] # the parts of the service, as your status page names them
# regions: [Europe]

trigger: "What set it off, and when."
# Why could it happen? Ask again of each answer. Usually there are several, and none of them is a person.
rootCauses:
  - "A condition that let it happen"
detection: "How did you notice? How could you have known sooner?"
resolution: "What ended the harm, and what brought everything back?"
categories: [] # config, hardware-power, conflict, time, database, capacity, dependency, network, deploy, security, human-process, other

# What you change. A promise without an owner and a day is a wish.
actions:
  - action: "What will be different"
    type: prevent # prevent, mitigate, detect, process, other
    owner: "who sees to it"
    # due: "${day}"
    status: planned # planned, doing, done, dropped
    # href: "https://tracker.example.com/1"

lessons:
  wentWell: ["What helped, and should be kept"]
  wentWrong: ["What made it worse or longer"]
  gotLucky: ["What might have made it worse, and by luck did not"]

timeline:
  - at: "${day}T00:00:00Z"
    text: "What began to go wrong."
    kind: start # start, detect, escalate, change, mitigate, resolve, note
  - at: "${day}T02:00:00Z"
    text: "Everything is as before."
    kind: resolve

# compensation: "What you gave in return."
# incidentUrl: "https://status.example.com/incidents/1"
tags: []
---

Whatever else there is to say, in Markdown: a graph described in words, a decision that was hard, thanks to those who helped.
`;
